using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.FileStorage;
using OrchardCore.Media;

namespace Verger.Media.Files;

/// <summary>The media library in the directory of the site's data (<c>App_Data/Sites/Default/Media</c>).</summary>
internal sealed class MediaFileStore(ShellOptions shellOptions, ShellSettings shellSettings, IOptions<MediaOptions> mediaOptions) : IMediaFileStore
{
    private readonly string _publicRoot = mediaOptions.Value.AssetsRequestPath.TrimEnd('/') + "/";

    private readonly FileSystemStore _files = new(Path.Combine(
        shellOptions.ShellsApplicationDataPath,
        shellOptions.ShellsContainerName,
        shellSettings.Name,
        mediaOptions.Value.AssetsPath));

    public string MapPathToPublicUrl(string path) =>
        _publicRoot + string.Join('/', path.Split('/', '\\').Where(segment => segment.Length > 0).Select(Uri.EscapeDataString));

    /// <summary>The file at the path; null when there is none, or the path is not allowed.</summary>
    public FileSystemEntry? FindFile(string path) => _files.FindFile(path);

    public Task<IFileStoreEntry?> GetFileInfoAsync(string path) => _files.GetFileInfoAsync(path);

    public Task<IFileStoreEntry?> GetDirectoryInfoAsync(string path) => _files.GetDirectoryInfoAsync(path);

    public IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string? path = null, bool includeSubDirectories = false) =>
        _files.GetDirectoryContentAsync(path, includeSubDirectories);

    public Task<bool> TryCreateDirectoryAsync(string path) => _files.TryCreateDirectoryAsync(path);

    public Task<bool> TryDeleteFileAsync(string path) => _files.TryDeleteFileAsync(path);

    public Task<bool> TryDeleteDirectoryAsync(string path) => _files.TryDeleteDirectoryAsync(path);

    public Task MoveFileAsync(string oldPath, string newPath) => _files.MoveFileAsync(oldPath, newPath);

    public Task CopyFileAsync(string srcPath, string dstPath) => _files.CopyFileAsync(srcPath, dstPath);

    public Task<Stream> GetFileStreamAsync(string path) => _files.GetFileStreamAsync(path);

    public Task<Stream> GetFileStreamAsync(IFileStoreEntry fileStoreEntry) => _files.GetFileStreamAsync(fileStoreEntry);

    public Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false) =>
        _files.CreateFileFromStreamAsync(path, inputStream, overwrite);
}
