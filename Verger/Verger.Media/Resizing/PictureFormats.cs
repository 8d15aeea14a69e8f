using OrchardCore.Media.Core.Processing;

namespace Verger.Media.Resizing;

/// <summary>Which files are resized, and what they become.</summary>
internal static class PictureFormats
{
    /// <summary>
    /// The extension of a file's resized pictures; null when it is not resized: no picture, one that has any size already (SVG), one that could
    /// move (GIF), or a format that is not written.
    /// </summary>
    public static string? ExtensionFor(string path, Format format) => (Path.GetExtension(path).ToLowerInvariant(), format) switch
    {
        (not (".jpg" or ".jpeg" or ".png" or ".webp" or ".avif"), _) => null,
        (_, Format.Jpg) => ".jpg",
        (_, Format.Png) => ".png",
        (_, Format.WebP) => ".webp",
        (_, not Format.Undefined) => null,
        (".jpg" or ".jpeg", _) => ".jpg",
        (".png", _) => ".png",
        _ => ".webp",
    };
}
