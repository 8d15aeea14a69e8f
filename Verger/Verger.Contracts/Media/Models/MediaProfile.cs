using OrchardCore.Media.Core.Processing;

namespace OrchardCore.Media.Models;

/// <summary>How pictures are shown in one kind of place, under a name. See https://docs.orchardcore.net/en/latest/reference/modules/Media/.</summary>
public class MediaProfile
{
    /// <summary>What it is for, for people.</summary>
    public string? Hint { get; set; }

    /// <summary>The width in pixels; 0 for whichever comes of the height.</summary>
    public int Width { get; set; }

    /// <summary>The height in pixels; 0 for whichever comes of the width.</summary>
    public int Height { get; set; }

    /// <summary>How the picture is made to fit.</summary>
    public ResizeMode Mode { get; set; }

    /// <summary>The format that it is written in.</summary>
    public Format Format { get; set; }

    /// <summary>The quality of JPEG and WebP, from 1 to 100; 0 for the usual one.</summary>
    public int Quality { get; set; }

    /// <summary>What is put behind it, as <c>#ffffff</c>; empty for nothing.</summary>
    public string? BackgroundColor { get; set; }

    /// <summary>Whether it is turned as its camera says. Verger always does.</summary>
    public bool AutoOrient { get; set; }
}
