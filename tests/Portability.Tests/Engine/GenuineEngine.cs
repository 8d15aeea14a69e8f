namespace Portability.Tests.Engine;

/// <summary>The site, the modules and the themes as the genuine engine's build sees them, evaluated once.</summary>
public sealed class GenuineEngine : IAsyncLifetime
{
    internal EngineProject Site { get; private set; } = null!;

    /// <summary>Modules and themes, by name.</summary>
    internal IReadOnlyDictionary<string, EngineProject> Portable { get; private set; } = null!;

    internal IEnumerable<EngineProject> All => Portable.Values.Append(Site);

    public async Task InitializeAsync()
    {
        Site = await EngineProject.EvaluateAsync("CitesUnies.Web", Path.Combine(Repository.Root, "CitesUnies.Web", "CitesUnies.Web.csproj"));
        var portable = new Dictionary<string, EngineProject>();
        foreach (var project in Repository.PortableProjects())
            portable[project.Name] = await EngineProject.EvaluateAsync(project.Name, project.File);

        Portable = portable;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>The packages that a project references itself or by the modules that it references.</summary>
    internal IReadOnlySet<string> PackagesWithin(string project)
    {
        var packages = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var seen = new HashSet<string>();
        var open = new Stack<string>([project]);
        while (open.TryPop(out var name))
        {
            if (!seen.Add(name) || !Portable.TryGetValue(name, out var found))
                continue;

            packages.UnionWith(found.Packages);
            foreach (var referenced in found.Projects)
                open.Push(referenced);
        }

        return packages;
    }
}
