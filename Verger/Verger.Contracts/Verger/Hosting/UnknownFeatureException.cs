namespace Verger.Hosting;

/// <summary>A feature was named that no module of the site has.</summary>
/// <param name="featureId">The name.</param>
/// <param name="neededBy">The feature that needs it, if any.</param>
public sealed class UnknownFeatureException(string featureId, string? neededBy = null)
    : FeatureChangeException(neededBy is null ? $"La fonctionnalité « {featureId} » est inconnue." : $"La fonctionnalité « {featureId} », dont « {neededBy} » a besoin, est inconnue.")
{
    /// <summary>The unknown name.</summary>
    public string FeatureId { get; } = featureId;

    /// <summary>The feature that needs it, if any.</summary>
    public string? NeededBy { get; } = neededBy;
}
