using System.Reflection;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules.Manifest;

namespace Verger.Engine.Hosting.Extensions;

/// <summary>The extensions whose names the build laid down on the site's assembly.</summary>
internal sealed class ExtensionManager : IExtensionManager
{
    private readonly Dictionary<string, ExtensionInfo> _extensions;

    public ExtensionManager(Assembly site)
        : this(site.GetCustomAttributes<ModuleNameAttribute>().Select(attribute => Assembly.Load(attribute.Name)))
    {
    }

    public ExtensionManager(IEnumerable<Assembly> modules)
    {
        _extensions = modules.Select(ExtensionInfo.Read).ToDictionary(extension => extension.Id, StringComparer.Ordinal);
        Graph = new FeatureGraph(_extensions.Values);
    }

    public FeatureGraph Graph { get; }

    public IReadOnlyCollection<ExtensionInfo> Extensions => _extensions.Values;

    public IExtensionInfo GetExtension(string extensionId)
        => _extensions.TryGetValue(extensionId, out var extension) ? extension : new MissingExtensionInfo(extensionId);

    public IEnumerable<IExtensionInfo> GetExtensions() => _extensions.Values;

    public IEnumerable<IFeatureInfo> GetFeatures() => Graph.Features;

    public IEnumerable<IFeatureInfo> GetFeatures(string[] featureIdsToLoad) => Graph.WithDependencies(featureIdsToLoad);

    public IEnumerable<IFeatureInfo> GetFeatureDependencies(string featureId) => Graph.WithDependencies([featureId]);

    public IEnumerable<IFeatureInfo> GetDependentFeatures(string featureId) => Graph.WithDependents([featureId]);
}
