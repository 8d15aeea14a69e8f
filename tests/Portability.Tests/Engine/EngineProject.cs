using System.Diagnostics;
using System.Text.Json;

namespace Portability.Tests.Engine;

/// <summary>A project as the build sees it with <c>-p:CmsEngine=OrchardCore</c>: evaluated only, since the genuine packages cannot be restored everywhere.</summary>
internal sealed class EngineProject
{
    private readonly JsonElement _items;
    private readonly JsonElement _properties;

    private EngineProject(string name, JsonElement evaluated)
    {
        Name = name;
        _items = evaluated.GetProperty("Items");
        _properties = evaluated.GetProperty("Properties");
    }

    public string Name { get; }

    public IReadOnlyList<string> Packages => Items("PackageReference", "Identity");

    /// <summary>The names of the projects that it references.</summary>
    public IReadOnlyList<string> Projects => Items("ProjectReference", "Filename");

    /// <summary>The version that the build sets for a package.</summary>
    public IEnumerable<string> VersionsOf(string package) =>
        from item in _items.GetProperty("PackageVersion").EnumerateArray()
        where item.GetProperty("Identity").GetString() == package
        select item.GetProperty("Version").GetString()!;

    public string Property(string name) => _properties.GetProperty(name).GetString()!;

    /// <summary>One metadatum of all items of a kind; empty where an item lacks it.</summary>
    public IReadOnlyList<string> Items(string kind, string metadata) =>
        [.. _items.GetProperty(kind).EnumerateArray().Select(item => item.TryGetProperty(metadata, out var value) ? value.GetString()! : "")];

    /// <exception cref="InvalidOperationException">The build does not understand the project: the message says why.</exception>
    /// <param name="name">The project's name.</param>
    /// <param name="file">Its file.</param>
    /// <param name="targets">What to build of it first.</param>
    public static async Task<EngineProject> EvaluateAsync(string name, string file, params string[] targets)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                "msbuild", file, "-nologo", "-p:CmsEngine=OrchardCore",
                "-getItem:PackageReference", "-getItem:ProjectReference", "-getItem:PackageVersion", "-getItem:EmbeddedResource", "-getItem:Content",
                "-getProperty:OrchardCoreVersion", "-getProperty:ManagePackageVersionsCentrally", "-getProperty:CentralPackageFloatingVersionsEnabled",
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        foreach (var target in targets)
            start.ArgumentList.Add("-t:" + target);

        // What the build that runs these tests left for its children is about another evaluation.
        foreach (var variable in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(variable);

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"dotnet msbuild {file}: {output}{await errors}");

        return new EngineProject(name, JsonDocument.Parse(output).RootElement);
    }
}
