namespace OrchardCore.Rules;

/// <summary>Tells whether a condition of its kind holds for the current request.</summary>
public interface IConditionEvaluator
{
    /// <summary>Whether it holds.</summary>
    ValueTask<bool> EvaluateAsync(Condition condition);
}
