namespace OrchardCore.Rules.Models;

/// <summary>Holds on the home page, or everywhere else.</summary>
public class HomepageCondition : Condition
{
    /// <summary>True for the home page, false for all others.</summary>
    public bool Value { get; set; }
}
