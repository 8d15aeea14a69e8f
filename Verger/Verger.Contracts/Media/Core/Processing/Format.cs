namespace OrchardCore.Media.Core.Processing;

/// <summary>The format that a picture is written in (<c>format</c> in addresses, in lower case).</summary>
public enum Format
{
    /// <summary>The one that it has.</summary>
    Undefined,

    /// <summary>Windows bitmap; Verger leaves the format as it is.</summary>
    Bmp,

    /// <summary>GIF; Verger leaves the format as it is.</summary>
    Gif,

    /// <summary>JPEG.</summary>
    Jpg,

    /// <summary>PNG.</summary>
    Png,

    /// <summary>Truevision TGA; Verger leaves the format as it is.</summary>
    Tga,

    /// <summary>WebP.</summary>
    WebP,
}
