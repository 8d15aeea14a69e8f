using OrchardCore.Media.Fields;

namespace Verger.Media.Fields;

/// <summary>The files of a media field as a page lists them.</summary>
public static class MediaList
{
    /// <summary>Each path with its alternative text, which is empty when none was given.</summary>
    public static IEnumerable<(string Path, string Text)> Of(MediaField field) =>
        field.Paths.Select((path, index) => (path, index < field.MediaTexts.Length ? field.MediaTexts[index] ?? "" : ""));

    /// <summary>Whether browsers show the file as an image.</summary>
    public static bool IsImage(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".avif" or ".gif" or ".jpeg" or ".jpg" or ".png" or ".svg" or ".webp";
}
