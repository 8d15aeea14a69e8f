namespace OrchardCore.Rules.Models;

/// <summary>Holds where an item of some type is shown on its own.</summary>
public class ContentTypeCondition : Condition
{
    /// <summary>The type that is compared with that of what is shown.</summary>
    public string? Value { get; set; }

    /// <summary>How they are compared.</summary>
    public ConditionOperator? Operation { get; set; }
}
