namespace CitesUnies.Testing;

/// <summary>The clone that the tests were built from.</summary>
public static class RepositoryRoot
{
    public static string Path { get; } = Find();

    /// <summary>What tests leave for a person to look at; not under version control.</summary>
    public static string Artifacts => System.IO.Path.Combine(Path, "tests", "artifacts");

    private static string Find()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(directory.FullName, "CitesUnies.slnx")))
                return directory.FullName;
        }

        throw new InvalidOperationException($"No CitesUnies.slnx above {AppContext.BaseDirectory}.");
    }
}
