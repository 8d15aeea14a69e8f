namespace OrchardCore.Rules;

/// <summary>A group that can be named.</summary>
public abstract class DisplayTextConditionGroup : ConditionGroup
{
    /// <summary>What editors call it.</summary>
    public string? DisplayText { get; set; }
}
