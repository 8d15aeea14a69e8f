using OrchardCore.Environment.Extensions.Features;

namespace Verger.Hosting;

/// <summary>What the container that serves was composed from. Singleton of the container: it never changes under its reader.</summary>
public interface IEnabledModules
{
    /// <summary>The modules, themes and areas with an enabled feature, those that others need first.</summary>
    IReadOnlyList<EnabledModule> Modules { get; }

    /// <summary>The enabled features, those that others need first.</summary>
    IReadOnlyList<IFeatureInfo> Features { get; }

    /// <summary>Whether the feature is enabled.</summary>
    bool IsEnabled(string featureId);

    /// <summary>The feature that a class belongs to: the one its <see cref="OrchardCore.Modules.FeatureAttribute"/> names, else the one its module is named after; null when neither exists.</summary>
    string? FeatureOf(Type type);
}
