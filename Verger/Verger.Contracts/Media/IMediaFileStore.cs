using OrchardCore.FileStorage;

namespace OrchardCore.Media;

/// <summary>The media library: files that visitors may download.</summary>
public interface IMediaFileStore : IFileStore
{
    /// <summary>The URL of a file on this site (<c>/media/…</c>), each segment encoded. The file need not exist.</summary>
    string MapPathToPublicUrl(string path);
}
