namespace OrchardCore.Media.Core.Processing;

/// <summary>How a picture is made to fit a width and a height (<c>rmode</c> in addresses, in lower case).</summary>
public enum ResizeMode
{
    /// <summary>As <see cref="Max"/>.</summary>
    Undefined,

    /// <summary>It fits into the box, keeps its proportions, and is never enlarged.</summary>
    Max,

    /// <summary>It fills the box; what stands out is cut off.</summary>
    Crop,

    /// <summary>It fits into the box, enlarged where it is smaller; the rest is background.</summary>
    Pad,

    /// <summary>It fits into the box and is never enlarged; the rest is background.</summary>
    BoxPad,

    /// <summary>It covers the box with its shorter side, keeps its proportions, and is never enlarged.</summary>
    Min,

    /// <summary>It takes the box's proportions.</summary>
    Stretch,
}
