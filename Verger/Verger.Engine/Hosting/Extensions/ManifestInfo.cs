using OrchardCore.Environment.Extensions;
using OrchardCore.Modules.Manifest;

namespace Verger.Engine.Hosting.Extensions;

internal sealed class ManifestInfo(ModuleAttribute module) : IManifestInfo
{
    public bool Exists => true;

    public string? Name => module.Name;

    public string? Description => module.Description;

    public string? Type => module.Type;

    public string? Author => module.Author;

    public string? Website => module.Website;

    public Version? Version { get; } = System.Version.TryParse(module.Version.Split('-', '+')[0], out var version) ? version : new Version(0, 0);

    public IEnumerable<string> Tags => module.Tags;

    public ModuleAttribute ModuleInfo => module;
}
