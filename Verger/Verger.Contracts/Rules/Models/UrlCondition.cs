namespace OrchardCore.Rules.Models;

/// <summary>Holds at some addresses.</summary>
public class UrlCondition : Condition
{
    /// <summary>The path that is compared with the request's; one that begins with <c>~/</c> starts at the root of the site.</summary>
    public string? Value { get; set; }

    /// <summary>How they are compared.</summary>
    public ConditionOperator? Operation { get; set; }
}
