namespace OrchardCore.FileStorage;

/// <summary>Files and directories below one root, wherever that is. Every path is relative to the root, with <c>/</c> between segments.</summary>
/// <remarks>A path that leads out of the root is refused with <see cref="FileStoreException"/>, as is any failure of the medium.</remarks>
public interface IFileStore
{
    /// <summary>The file at the path, or null.</summary>
    Task<IFileStoreEntry?> GetFileInfoAsync(string path);

    /// <summary>The directory at the path, or null.</summary>
    Task<IFileStoreEntry?> GetDirectoryInfoAsync(string path);

    /// <summary>What a directory holds; nothing when it does not exist.</summary>
    /// <param name="path">The directory; null or empty for the root.</param>
    /// <param name="includeSubDirectories">Whether to go down.</param>
    IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string? path = null, bool includeSubDirectories = false);

    /// <summary>Makes a directory and those above it.</summary>
    /// <returns>False when it existed.</returns>
    Task<bool> TryCreateDirectoryAsync(string path);

    /// <summary>Deletes a file.</summary>
    /// <returns>False when there was none.</returns>
    Task<bool> TryDeleteFileAsync(string path);

    /// <summary>Deletes a directory and all that is in it. The root is refused.</summary>
    /// <returns>False when there was none.</returns>
    Task<bool> TryDeleteDirectoryAsync(string path);

    /// <summary>Moves a file; refused when the new path exists.</summary>
    Task MoveFileAsync(string oldPath, string newPath);

    /// <summary>Copies a file; refused when the new path exists.</summary>
    Task CopyFileAsync(string srcPath, string dstPath);

    /// <summary>Opens a file for reading.</summary>
    Task<Stream> GetFileStreamAsync(string path);

    /// <summary>Opens a file for reading.</summary>
    Task<Stream> GetFileStreamAsync(IFileStoreEntry fileStoreEntry);

    /// <summary>Writes a file, whole or not at all.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="inputStream">The content, read to its end and left open.</param>
    /// <param name="overwrite">Whether an existing file is replaced; refused otherwise.</param>
    /// <returns>The path of the file, which may differ from the one asked for.</returns>
    Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false);
}
