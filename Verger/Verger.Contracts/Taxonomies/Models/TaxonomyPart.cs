using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.Models;

/// <summary>Makes an item a taxonomy: a tree of terms, each a content item stored inside this one.</summary>
public class TaxonomyPart : ContentPart
{
    /// <summary>The content type of a new term.</summary>
    public string? TermContentType { get; set; }

    /// <summary>The terms of the first level. A term keeps its own children under its <c>Terms</c> property.</summary>
    public List<ContentItem> Terms { get; set; } = [];
}
