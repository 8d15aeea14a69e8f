using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Shell;

/// <summary>Told when features are installed (enabled for the first time), enabled and disabled.</summary>
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
}
