using OrchardCore.ContentManagement;

namespace OrchardCore.Title.Models;

/// <summary>Gives an item a title, which becomes its display text.</summary>
public class TitlePart : ContentPart
{
    /// <summary>The title as plain text.</summary>
    public string? Title { get; set; }
}
