using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Shell;

/// <summary>Which features of the site are enabled, and changing that.</summary>
public interface IShellFeaturesManager
{
    /// <summary>All features that could be enabled.</summary>
    Task<IEnumerable<IFeatureInfo>> GetAvailableFeaturesAsync();

    /// <summary>The enabled ones, those that others need first.</summary>
    Task<IEnumerable<IFeatureInfo>> GetEnabledFeaturesAsync();

    /// <summary>The enabled ones that cannot be disabled.</summary>
    Task<IEnumerable<IFeatureInfo>> GetAlwaysEnabledFeaturesAsync();

    /// <summary>The ones that are not enabled.</summary>
    Task<IEnumerable<IFeatureInfo>> GetDisabledFeaturesAsync();

    /// <summary>Disables and enables features. The change is kept with the caller's transaction and serves from the request after it.</summary>
    /// <param name="featuresToDisable">What to disable.</param>
    /// <param name="featuresToEnable">What to enable.</param>
    /// <param name="force">Whether what they need is enabled, and what needs them disabled, with them; otherwise a change that would need it is left out.</param>
    /// <returns>What was disabled and what was enabled.</returns>
    Task<(IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>)> UpdateFeaturesAsync(
        IEnumerable<IFeatureInfo> featuresToDisable, IEnumerable<IFeatureInfo> featuresToEnable, bool force);

    /// <summary>The modules and themes with an enabled feature.</summary>
    Task<IEnumerable<IExtensionInfo>> GetEnabledExtensionsAsync();
}
