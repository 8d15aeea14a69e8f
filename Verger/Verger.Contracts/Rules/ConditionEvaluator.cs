namespace OrchardCore.Rules;

/// <summary>Base of evaluators of one class of conditions.</summary>
public abstract class ConditionEvaluator<T> : IConditionEvaluator
    where T : Condition
{
    /// <summary>It holds.</summary>
    protected static ValueTask<bool> True => ValueTask.FromResult(true);

    /// <summary>It does not hold.</summary>
    protected static ValueTask<bool> False => ValueTask.FromResult(false);

    /// <summary>Whether it holds.</summary>
    public abstract ValueTask<bool> EvaluateAsync(T condition);

    ValueTask<bool> IConditionEvaluator.EvaluateAsync(Condition condition) => EvaluateAsync((T)condition);
}
