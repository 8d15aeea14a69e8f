using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules.Manifest;

namespace Verger.Engine.Hosting.Extensions;

/// <summary>Stands for an extension that was asked for and is not there.</summary>
internal sealed class MissingExtensionInfo(string id) : IExtensionInfo
{
    public string Id { get; } = id;

    public string SubPath => string.Empty;

    public IManifestInfo Manifest { get; } = new ManifestInfo(new ModuleAttribute());

    public IEnumerable<IFeatureInfo> Features => [];

    public bool Exists => false;
}
