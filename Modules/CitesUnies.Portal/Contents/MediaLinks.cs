using CitesUnies.Portal.ViewModels;
using OrchardCore.Media;
using OrchardCore.Media.Fields;

namespace CitesUnies.Portal.Contents;

/// <summary>Reads media fields.</summary>
public sealed class MediaLinks(IMediaFileStore mediaFileStore)
{
    /// <summary>The first file of a field; null when it has none.</summary>
    public MediaLink? First(MediaField? field) => All(field) is [var first, ..] ? first : null;

    /// <summary>The files of a field, in its order.</summary>
    public IReadOnlyList<MediaLink> All(MediaField? field)
        => [.. (field?.Paths ?? []).Select((path, index) => new MediaLink(
            mediaFileStore.MapPathToPublicUrl(path),
            field!.MediaTexts is { } texts && index < texts.Length ? texts[index] ?? string.Empty : string.Empty,
            Path.GetExtension(path).TrimStart('.').ToUpperInvariant()))];
}
