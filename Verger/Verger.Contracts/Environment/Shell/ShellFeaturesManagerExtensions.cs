using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Shell;

/// <summary>Shorter ways to enable and disable features.</summary>
public static class ShellFeaturesManagerExtensions
{
    /// <summary>Enables features and all that they need.</summary>
    public static Task<IEnumerable<IFeatureInfo>> EnableFeaturesAsync(this IShellFeaturesManager manager, IEnumerable<IFeatureInfo> features)
        => manager.EnableFeaturesAsync(features, force: true);

    /// <inheritdoc cref="IShellFeaturesManager.UpdateFeaturesAsync"/>
    public static async Task<IEnumerable<IFeatureInfo>> EnableFeaturesAsync(this IShellFeaturesManager manager, IEnumerable<IFeatureInfo> features, bool force)
        => (await manager.UpdateFeaturesAsync([], features, force)).Item2;

    /// <summary>Enables the features of those identifiers and all that they need; unknown ones are passed over.</summary>
    public static async Task<IEnumerable<IFeatureInfo>> EnableFeaturesAsync(this IShellFeaturesManager manager, params string[] featureIds)
        => await manager.EnableFeaturesAsync(await Named(manager, featureIds));

    /// <summary>Disables features and all that need them.</summary>
    public static Task<IEnumerable<IFeatureInfo>> DisableFeaturesAsync(this IShellFeaturesManager manager, IEnumerable<IFeatureInfo> features)
        => manager.DisableFeaturesAsync(features, force: true);

    /// <inheritdoc cref="IShellFeaturesManager.UpdateFeaturesAsync"/>
    public static async Task<IEnumerable<IFeatureInfo>> DisableFeaturesAsync(this IShellFeaturesManager manager, IEnumerable<IFeatureInfo> features, bool force)
        => (await manager.UpdateFeaturesAsync(features, [], force)).Item1;

    /// <summary>Disables the features of those identifiers and all that need them; unknown ones are passed over.</summary>
    public static async Task<IEnumerable<IFeatureInfo>> DisableFeaturesAsync(this IShellFeaturesManager manager, params string[] featureIds)
        => await manager.DisableFeaturesAsync(await Named(manager, featureIds));

    /// <summary>Whether the feature is enabled.</summary>
    public static async Task<bool> IsFeatureEnabledAsync(this IShellFeaturesManager manager, string featureId)
        => (await manager.GetEnabledFeaturesAsync()).Any(feature => feature.Id == featureId);

    private static async Task<IEnumerable<IFeatureInfo>> Named(IShellFeaturesManager manager, string[] featureIds)
        => (await manager.GetAvailableFeaturesAsync()).Where(feature => featureIds.Contains(feature.Id, StringComparer.Ordinal)).ToArray();
}
