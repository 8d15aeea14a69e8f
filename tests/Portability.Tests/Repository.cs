namespace Portability.Tests;

/// <summary>Where things stand in the clone that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>This project's folder, which holds the lists that a person commits.</summary>
    public static string ListsFolder { get; } = Path.Combine(Root, "tests", "Portability.Tests");

    /// <summary>Facts about the genuine product, beside the clone. In CI they have to be there.</summary>
    public static string OrchardFacts { get; } = Path.Combine(Root, "..", "shared", "orchard-core");

    public static bool IsCi => Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>The projects under a top folder such as <c>Modules</c>: their names and their files.</summary>
    public static IReadOnlyList<Project> Projects(string folder)
    {
        var path = Path.Combine(Root, folder);
        if (!Directory.Exists(path))
            return [];

        return [.. Directory.EnumerateDirectories(path)
            .SelectMany(directory => Directory.EnumerateFiles(directory, "*.csproj"))
            .Select(file => new Project(Path.GetFileNameWithoutExtension(file), file))
            .OrderBy(project => project.Name, StringComparer.Ordinal)];
    }

    /// <summary>Modules and themes: what has to run on the genuine engine as well.</summary>
    public static IReadOnlyList<Project> PortableProjects() => [.. Projects("Modules"), .. Projects("Themes")];

    private static string FindRoot()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "CitesUnies.slnx")))
                return directory.FullName;
        }

        throw new InvalidOperationException($"No CitesUnies.slnx above {AppContext.BaseDirectory}: the guards read the clone that they were built from.");
    }
}

/// <summary>A project of the repository. Its assembly was copied beside the tests by the build.</summary>
internal sealed record Project(string Name, string File)
{
    public string Folder => Path.GetDirectoryName(File)!;

    public string AssemblyPath => Path.Combine(AppContext.BaseDirectory, Name + ".dll");

    public IEnumerable<string> Sources(string extension) => Directory
        .EnumerateFiles(Folder, "*" + extension, SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(Folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"))
        .Order(StringComparer.Ordinal);
}
