namespace OrchardCore.Rules;

/// <summary>Base of comparers of one class of operators and values.</summary>
public abstract class OperatorComparer<TConditionOperator, TCompare> : IOperatorComparer
    where TConditionOperator : ConditionOperator
{
    /// <inheritdoc cref="IOperatorComparer.Compare"/>
    public abstract bool Compare(TConditionOperator conditionOperator, TCompare a, TCompare b);

    bool IOperatorComparer.Compare(ConditionOperator conditionOperator, object? a, object? b)
        => Compare((TConditionOperator)conditionOperator, (TCompare)a!, (TCompare)b!);
}
