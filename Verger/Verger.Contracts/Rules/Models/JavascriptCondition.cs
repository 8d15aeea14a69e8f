namespace OrchardCore.Rules.Models;

/// <summary>Holds when a script says so.</summary>
public class JavascriptCondition : Condition
{
    /// <summary>The script.</summary>
    public string? Script { get; set; }
}
