namespace OrchardCore.Rules.Services;

/// <summary>Finds who compares for an operator.</summary>
public interface IConditionOperatorResolver
{
    /// <summary>Its comparer; null when no enabled feature brings it.</summary>
    IOperatorComparer? GetOperatorComparer(ConditionOperator conditionOperator);
}
