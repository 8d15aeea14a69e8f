namespace OrchardCore.Rules;

/// <summary>A condition that is made of others. Without any, it does not hold.</summary>
public abstract class ConditionGroup : Condition
{
    /// <summary>Those others.</summary>
    public List<Condition> Conditions { get; set; } = [];
}
