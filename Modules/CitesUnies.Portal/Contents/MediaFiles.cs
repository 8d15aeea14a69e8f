using CitesUnies.Portal.ViewModels;
using OrchardCore.Media;
using OrchardCore.Media.Fields;

namespace CitesUnies.Portal.Contents;

/// <summary>Reads the files of media fields with their sizes.</summary>
public sealed class MediaFiles(IMediaFileStore mediaFileStore, MediaLinks links)
{
    /// <summary>The files of a field, in its order.</summary>
    public async Task<IReadOnlyList<MediaFile>> AllAsync(MediaField? field)
    {
        var all = links.All(field);
        var files = new List<MediaFile>(all.Count);
        for (var index = 0; index < all.Count; index++)
        {
            var size = await mediaFileStore.GetFileInfoAsync(field!.Paths[index]) is { } file ? FileSize.Of(file.Length) : string.Empty;
            files.Add(new MediaFile(all[index].Url, all[index].Title, all[index].Extension, size));
        }

        return files;
    }
}
