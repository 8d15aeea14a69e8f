using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using OrchardCore.Deployment;
using OrchardCore.Deployment.Services;
using Verger.Deployment;

namespace Verger.Testing;

/// <summary>A package in memory: written by an export, changed by a test, read by an import.</summary>
public sealed class MemoryPackage : IFileBuilder, IFileProvider
{
    /// <summary>The files by path.</summary>
    public SortedDictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>The text of its recipe.</summary>
    public string Recipe
    {
        get => Encoding.UTF8.GetString(Files["Recipe.json"]);
        set => Files["Recipe.json"] = Encoding.UTF8.GetBytes(value);
    }

    /// <summary>Exports a whole site.</summary>
    public static async Task<MemoryPackage> OfAsync(IServiceProvider site)
    {
        var package = new MemoryPackage();
        await site.GetRequiredService<ISiteExport>().WriteAsync(package);
        return package;
    }

    /// <summary>A package with a recipe of these steps.</summary>
    public static MemoryPackage WithSteps(string steps) => new() { Recipe = $$"""{ "name": "paquet", "steps": [ {{steps}} ] }""" };

    /// <summary>Imports it.</summary>
    public Task ImportAsync(IServiceProvider site) => site.GetRequiredService<IDeploymentManager>().ImportDeploymentPackageAsync(this);

    /// <summary>The recipe without the moment of the export, which is all that may differ.</summary>
    public string Undated()
    {
        var recipe = JsonNode.Parse(Recipe)!.AsObject();
        Assert(recipe.Remove("exportUtc"));
        return recipe.ToJsonString();
    }

    /// <summary>The steps of a name.</summary>
    public JsonObject[] Steps(string name) => [.. JsonNode.Parse(Recipe)!["steps"]!.AsArray().Select(step => step!.AsObject()).Where(step => step["name"]!.GetValue<string>() == name)];

    public async Task SetFileAsync(string subpath, Stream stream)
    {
        using var content = new MemoryStream();
        await stream.CopyToAsync(content);
        Files.Add(subpath, content.ToArray());
    }

    public IFileInfo GetFileInfo(string subpath) => Files.TryGetValue(subpath.TrimStart('/'), out var content) ? new Entry(subpath.Split('/')[^1], content) : new NotFoundFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath)
    {
        var prefix = subpath.Length == 0 ? "" : subpath + "/";
        var below = Files.Where(file => file.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(file => (Path: file.Key[prefix.Length..].Split('/'), file.Value));
        return new Folder([.. below.GroupBy(file => file.Path[0]).Select(entry => new Entry(entry.Key, entry.First().Path.Length == 1 ? entry.First().Value : null))]);
    }

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private static void Assert(bool isSo)
    {
        if (!isSo)
        {
            throw new InvalidOperationException("An export says when it was made.");
        }
    }

    private sealed class Folder(IFileInfo[] entries) : IDirectoryContents
    {
        public bool Exists => true;

        public IEnumerator<IFileInfo> GetEnumerator() => ((IEnumerable<IFileInfo>)entries).GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => entries.GetEnumerator();
    }

    private sealed class Entry(string name, byte[]? content) : IFileInfo
    {
        public bool Exists => true;

        public long Length => content?.Length ?? -1;

        public string? PhysicalPath => null;

        public string Name => name;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public bool IsDirectory => content is null;

        public Stream CreateReadStream() => new MemoryStream(content!, writable: false);
    }
}
