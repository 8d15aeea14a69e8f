namespace OrchardCore.Rules;

/// <summary>Makes conditions of one class, which are named as the class is.</summary>
public class ConditionFactory<TCondition> : IConditionFactory
    where TCondition : Condition, new()
{
    private static readonly string _name = typeof(TCondition).Name;

    /// <inheritdoc/>
    public string Name => _name;

    /// <inheritdoc/>
    public Condition Create() => new TCondition { Name = Name };
}
