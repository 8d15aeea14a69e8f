using OrchardCore.FileStorage;

namespace Verger.Media.Files;

/// <summary>What a <see cref="FileSystemStore"/> knows of a file or directory.</summary>
internal sealed class FileSystemEntry(string path, FileSystemInfo info) : IFileStoreEntry
{
    public string Path { get; } = path;

    public string Name => StorePath.NameOf(Path);

    public string DirectoryPath => StorePath.DirectoryOf(Path);

    public long Length { get; } = info is FileInfo file ? file.Length : 0;

    public DateTime LastModifiedUtc { get; } = info.LastWriteTimeUtc;

    public bool IsDirectory { get; } = info is DirectoryInfo;

    /// <summary>Where the file is on this machine.</summary>
    public string PhysicalPath { get; } = info.FullName;
}
