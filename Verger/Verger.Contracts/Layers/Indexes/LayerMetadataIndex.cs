using YesSql.Indexes;

namespace OrchardCore.Layers.Indexes;

/// <summary>The widgets that are in a zone.</summary>
public class LayerMetadataIndex : MapIndex
{
    /// <summary>The zone.</summary>
    public string? Zone { get; set; }
}
