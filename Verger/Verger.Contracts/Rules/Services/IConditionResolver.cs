namespace OrchardCore.Rules.Services;

/// <summary>Finds who evaluates a condition.</summary>
public interface IConditionResolver
{
    /// <summary>Its evaluator, which never throws.</summary>
    IConditionEvaluator GetConditionEvaluator(Condition condition);
}
