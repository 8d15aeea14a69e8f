using System.Collections.Concurrent;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;

namespace Verger.Engine.Hosting.Extensions;

/// <summary>Remembers, while a container is composed, which feature's startup registered which class.</summary>
internal sealed class TypeFeatureProvider : ITypeFeatureProvider
{
    private readonly ConcurrentDictionary<Type, IReadOnlyList<IFeatureInfo>> _features = new();

    public IExtensionInfo GetExtensionForDependency(Type dependency) => GetFeatureForDependency(dependency).Extension;

    public IFeatureInfo GetFeatureForDependency(Type dependency)
        => _features.TryGetValue(dependency, out var features)
            ? features[0]
            : throw new InvalidOperationException($"No enabled feature brought the class {dependency}.");

    public IEnumerable<IFeatureInfo> GetFeaturesForDependency(Type dependency) => _features.GetValueOrDefault(dependency) ?? [];

    public IEnumerable<Type> GetTypesForFeature(IFeatureInfo feature)
        => _features.Where(entry => entry.Value.Contains(feature)).Select(entry => entry.Key);

    public void TryAdd(Type type, IFeatureInfo feature)
        => _features.AddOrUpdate(type, [feature], (_, known) => known.Contains(feature) ? known : [.. known, feature]);
}
