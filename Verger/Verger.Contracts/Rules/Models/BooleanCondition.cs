namespace OrchardCore.Rules.Models;

/// <summary>Holds always, or never.</summary>
public class BooleanCondition : Condition
{
    /// <summary>Whether it holds.</summary>
    public bool Value { get; set; }
}
