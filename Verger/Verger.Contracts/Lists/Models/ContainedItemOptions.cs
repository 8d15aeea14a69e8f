namespace OrchardCore.Lists.Models;

/// <summary>Which items of a list are asked for.</summary>
public class ContainedItemOptions
{
    /// <summary>What their display text contains; empty for all.</summary>
    public string? DisplayText { get; set; }

    /// <summary>Which versions.</summary>
    public ContentsStatus Status { get; set; }
}
