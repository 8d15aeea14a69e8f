using OrchardCore.Rules;

namespace OrchardCore.Layers.Models;

/// <summary>Where and for whom widgets are shown. See https://docs.orchardcore.net/en/latest/reference/modules/Layers/.</summary>
public class Layer
{
    /// <summary>What widgets name it by; no other has the same, whatever the case.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>Has to hold.</summary>
    public Rule LayerRule { get; set; } = new();
}
