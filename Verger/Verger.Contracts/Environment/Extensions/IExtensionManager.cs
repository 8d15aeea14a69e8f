using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

/// <summary>The modules and themes that the site is made of, and the graph of their features.</summary>
public interface IExtensionManager
{
    /// <summary>The extension of that identifier; one that does not <see cref="IExtensionInfo.Exists">exist</see> when there is none.</summary>
    IExtensionInfo GetExtension(string extensionId);

    /// <summary>All extensions.</summary>
    IEnumerable<IExtensionInfo> GetExtensions();

    /// <summary>All features, those that others need first.</summary>
    IEnumerable<IFeatureInfo> GetFeatures();

    /// <summary>The named features and all that they need, those that others need first.</summary>
    IEnumerable<IFeatureInfo> GetFeatures(string[] featureIdsToLoad);

    /// <summary>The feature and all that it needs.</summary>
    IEnumerable<IFeatureInfo> GetFeatureDependencies(string featureId);

    /// <summary>The feature and all that need it.</summary>
    IEnumerable<IFeatureInfo> GetDependentFeatures(string featureId);
}
