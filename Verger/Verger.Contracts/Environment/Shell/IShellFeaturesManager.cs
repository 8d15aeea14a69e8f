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

    /// <summary>
    /// Disables and enables features, all or nothing, in a transaction of its own: the container with the new features is composed beside the one that serves, their
    /// migrations run, and it serves from the next request on. A caller that has already written to the database gets the change once its own transaction has committed.
    /// </summary>
    /// <param name="featuresToDisable">What to disable.</param>
    /// <param name="featuresToEnable">What to enable.</param>
    /// <param name="force">Whether what they need is enabled, and what needs them disabled, with them; otherwise a change that would need it is refused.</param>
    /// <returns>What was disabled and what was enabled.</returns>
    /// <exception cref="Verger.Hosting.FeatureChangeException">It was refused, or a feature failed to start or to migrate; the site is as it was. The message is for people.</exception>
    Task<(IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>)> UpdateFeaturesAsync(
        IEnumerable<IFeatureInfo> featuresToDisable, IEnumerable<IFeatureInfo> featuresToEnable, bool force);

    /// <summary>The modules and themes with an enabled feature.</summary>
    Task<IEnumerable<IExtensionInfo>> GetEnabledExtensionsAsync();
}
