using OrchardCore.ContentManagement;
using OrchardCore.Layers.Models;

namespace Verger.Content.Layers;

/// <summary>A published widget. What is kept here is read by all requests at once, and never shown itself: reading a part writes.</summary>
internal sealed class LayerWidget
{
    private readonly ContentItem _item;

    public LayerWidget(LayerMetadata metadata)
    {
        _item = metadata.ContentItem.Clone();
        (Layer, Zone, Position) = (metadata.Layer!, metadata.Zone!, metadata.Position);
    }

    public string Layer { get; }

    public string Zone { get; }

    public double Position { get; }

    /// <summary>An item of the caller's own.</summary>
    public ContentItem NewItem() => _item.Clone();
}
