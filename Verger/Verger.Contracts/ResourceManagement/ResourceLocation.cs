namespace OrchardCore.ResourceManagement;

/// <summary>Where in the page a script or style is rendered.</summary>
public enum ResourceLocation
{
    /// <summary>Not said: where the element stands.</summary>
    Unspecified,

    /// <summary>At its end.</summary>
    Foot,

    /// <summary>In its head.</summary>
    Head,

    /// <summary>Where the element stands.</summary>
    Inline,
}
