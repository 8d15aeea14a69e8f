using System.ComponentModel;

namespace OrchardCore.Title.Models;

/// <summary>Settings of the title part.</summary>
public class TitlePartSettings
{
    /// <summary>Whether the title is entered or computed.</summary>
    public TitlePartOptions Options { get; set; } = TitlePartOptions.Editable;

    /// <summary>The Liquid expression that computes it, for the generated kinds.</summary>
    public string? Pattern { get; set; }

    /// <summary>Shown in the empty editor.</summary>
    public string? Placeholder { get; set; }

    /// <summary>Whether the title is displayed with the item.</summary>
    [DefaultValue(true)]
    public bool RenderTitle { get; set; } = true;
}
