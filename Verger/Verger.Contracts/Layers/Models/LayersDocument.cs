using OrchardCore.Data.Documents;

namespace OrchardCore.Layers.Models;

/// <summary>The layers of the site.</summary>
public class LayersDocument : Document
{
    /// <summary>In no order that matters.</summary>
    public List<Layer> Layers { get; set; } = [];
}
