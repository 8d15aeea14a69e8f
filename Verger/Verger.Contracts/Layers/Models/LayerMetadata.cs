using OrchardCore.ContentManagement;

namespace OrchardCore.Layers.Models;

/// <summary>Which layer and zone a widget is in. It lies on the item and is no part of its type.</summary>
public class LayerMetadata : ContentPart
{
    /// <summary>Whether its title is shown above it.</summary>
    public bool RenderTitle { get; set; }

    /// <summary>The widgets of a zone follow one another by this.</summary>
    public double Position { get; set; }

    /// <summary>The zone of the layout.</summary>
    public string? Zone { get; set; }

    /// <summary>The name of the layer.</summary>
    public string? Layer { get; set; }
}
