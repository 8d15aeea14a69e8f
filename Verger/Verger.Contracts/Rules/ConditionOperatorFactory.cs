namespace OrchardCore.Rules;

/// <summary>Makes operators of one class, which are named as the class is.</summary>
public class ConditionOperatorFactory<TConditionOperator> : IConditionOperatorFactory
    where TConditionOperator : ConditionOperator, new()
{
    private static readonly string _name = typeof(TConditionOperator).Name;

    /// <inheritdoc/>
    public string Name => _name;

    /// <inheritdoc/>
    public ConditionOperator Create() => new TConditionOperator();
}
