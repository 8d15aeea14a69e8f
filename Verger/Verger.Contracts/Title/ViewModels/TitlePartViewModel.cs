using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace OrchardCore.Title.ViewModels;

/// <summary>What the template of a <see cref="Models.TitlePart"/> sees.</summary>
public class TitlePartViewModel
{
    /// <summary>The title as plain text.</summary>
    public string? Title { get; set; }

    /// <summary>The part.</summary>
    public TitlePart TitlePart { get; set; } = null!;

    /// <summary>The item.</summary>
    public ContentItem ContentItem { get; set; } = null!;

    /// <summary>The settings of the part on the item's type.</summary>
    public TitlePartSettings Settings { get; set; } = null!;
}
