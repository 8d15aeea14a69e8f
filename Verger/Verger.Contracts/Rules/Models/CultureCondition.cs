namespace OrchardCore.Rules.Models;

/// <summary>Holds in some languages.</summary>
public class CultureCondition : Condition
{
    /// <summary>The name that is compared with the request's culture, such as <c>fr-FR</c>.</summary>
    public string? Value { get; set; }

    /// <summary>How they are compared.</summary>
    public ConditionOperator? Operation { get; set; }
}
