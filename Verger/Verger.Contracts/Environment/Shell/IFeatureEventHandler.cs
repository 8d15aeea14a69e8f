using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Shell;

/// <summary>
/// Told when features are installed (enabled for the first time), enabled and disabled. Before the change those of the container that serves are told, after it
/// those of the new one, within its transaction: a handler that throws undoes the change.
/// </summary>
public interface IFeatureEventHandler
{
    /// <summary>Before a feature is enabled for the first time.</summary>
    Task InstallingAsync(IFeatureInfo feature) => Task.CompletedTask;

    /// <summary>After a feature was enabled for the first time.</summary>
    Task InstalledAsync(IFeatureInfo feature) => Task.CompletedTask;

    /// <summary>Before a feature is enabled.</summary>
    Task EnablingAsync(IFeatureInfo feature) => Task.CompletedTask;

    /// <summary>After a feature was enabled.</summary>
    Task EnabledAsync(IFeatureInfo feature) => Task.CompletedTask;

    /// <summary>Before a feature is disabled.</summary>
    Task DisablingAsync(IFeatureInfo feature) => Task.CompletedTask;

    /// <summary>After a feature was disabled.</summary>
    Task DisabledAsync(IFeatureInfo feature) => Task.CompletedTask;

    /// <summary>Before what a feature has stored is removed.</summary>
    Task UninstallingAsync(IFeatureInfo feature) => Task.CompletedTask;

    /// <summary>After it was removed.</summary>
    Task UninstalledAsync(IFeatureInfo feature) => Task.CompletedTask;
}
