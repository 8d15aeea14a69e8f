using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Options;
using OrchardCore.Media;

namespace Verger.Media.Serving;

/// <summary>The content type of a media file: by its extension alone, and only when that is allowed.</summary>
internal sealed class MediaContentTypes(IOptions<MediaOptions> options)
{
    private readonly FileExtensionContentTypeProvider _known = new()
    {
        Mappings = { [".avif"] = "image/avif", [".vtt"] = "text/vtt", [".webp"] = "image/webp" },
    };

    /// <summary>The content type, or null when the file is not to be served.</summary>
    public string? Find(string path)
    {
        var extension = Path.GetExtension(path);
        if (!options.Value.AllowedFileExtensions.Contains(extension))
        {
            return null;
        }

        var type = _known.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        return type is "text/plain" or "text/csv" or "text/vtt" ? type + "; charset=utf-8" : type;
    }

    /// <summary>Whether a browser that opens the file runs what is in it.</summary>
    public static bool IsActive(string contentType) =>
        contentType.Contains("xml", StringComparison.Ordinal) || contentType.StartsWith("text/html", StringComparison.Ordinal)
        || contentType.Contains("javascript", StringComparison.Ordinal);
}
