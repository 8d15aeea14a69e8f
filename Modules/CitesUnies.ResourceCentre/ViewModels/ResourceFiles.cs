using CitesUnies.Portal.ViewModels;

namespace CitesUnies.ResourceCentre.ViewModels;

/// <summary>The files of a resource by what a page does with them.</summary>
/// <param name="Pictures">Shown on the page.</param>
/// <param name="Sounds">Played on the page: the formats of one recording, the first that a browser knows is taken.</param>
/// <param name="Films">Played on the page: the formats of one film.</param>
/// <param name="Captions">The captions of the film.</param>
/// <param name="Poster">The still of the film; null for none.</param>
/// <param name="Downloads">Offered to keep.</param>
public sealed record ResourceFiles(
    IReadOnlyList<MediaFile> Pictures,
    IReadOnlyList<MediaFile> Sounds,
    IReadOnlyList<MediaFile> Films,
    IReadOnlyList<MediaFile> Captions,
    MediaFile? Poster,
    IReadOnlyList<MediaFile> Downloads)
{
    private static readonly HashSet<string> _pictures = ["AVIF", "GIF", "JPEG", "JPG", "PNG", "SVG", "WEBP"];
    private static readonly HashSet<string> _sounds = ["M4A", "MP3", "OGA", "OGG", "WAV"];
    private static readonly HashSet<string> _films = ["M4V", "MP4", "OGV", "WEBM"];

    /// <summary>No files.</summary>
    public static ResourceFiles None { get; } = new([], [], [], [], null, []);

    /// <summary>Tells files apart by their format.</summary>
    public static ResourceFiles Of(IReadOnlyList<MediaFile> files)
    {
        MediaFile[] pictures = [.. files.Where(file => _pictures.Contains(file.Extension))];
        MediaFile[] films = [.. files.Where(file => _films.Contains(file.Extension))];
        return new ResourceFiles(
            films.Length > 0 ? [] : pictures,
            [.. files.Where(file => _sounds.Contains(file.Extension))],
            films,
            [.. files.Where(file => file.Extension == "VTT")],
            films.Length > 0 ? pictures.FirstOrDefault() : null,
            [.. files.Where(file => films.Length == 0 || !_pictures.Contains(file.Extension))]);
    }
}
