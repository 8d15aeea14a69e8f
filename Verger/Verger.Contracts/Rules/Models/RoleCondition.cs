namespace OrchardCore.Rules.Models;

/// <summary>Holds for who has a role.</summary>
public class RoleCondition : Condition
{
    /// <summary>The role that is compared with the visitor's.</summary>
    public string? Value { get; set; }

    /// <summary>How they are compared.</summary>
    public ConditionOperator? Operation { get; set; }
}
