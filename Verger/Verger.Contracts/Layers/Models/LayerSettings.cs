namespace OrchardCore.Layers.Models;

/// <summary>The zones that widgets can be put in, of the site's settings.</summary>
public class LayerSettings
{
    /// <summary>Their names, in the order in which editors are shown them.</summary>
    public string[] Zones { get; set; } = [];
}
