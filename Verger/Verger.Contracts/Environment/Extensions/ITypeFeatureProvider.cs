using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

/// <summary>Which feature a class was brought by.</summary>
public interface ITypeFeatureProvider
{
    /// <summary>The extension whose feature brought the class.</summary>
    IExtensionInfo GetExtensionForDependency(Type dependency);

    /// <summary>The feature that brought the class.</summary>
    /// <exception cref="InvalidOperationException">No feature did.</exception>
    IFeatureInfo GetFeatureForDependency(Type dependency);

    /// <summary>All features that brought the class.</summary>
    IEnumerable<IFeatureInfo> GetFeaturesForDependency(Type dependency);

    /// <summary>The classes that the feature brought.</summary>
    IEnumerable<Type> GetTypesForFeature(IFeatureInfo feature);

    /// <summary>Records that a feature brought the class.</summary>
    void TryAdd(Type type, IFeatureInfo feature);
}
