namespace OrchardCore.Rules.Services;

/// <summary>Tells whether rules hold for the current request.</summary>
public interface IRuleService
{
    /// <summary>Whether all its conditions hold. A rule without conditions does not; a condition that fails or that nobody knows does not hold, and is logged.</summary>
    ValueTask<bool> EvaluateAsync(Rule rule);
}
