using OrchardCore.FileStorage;

namespace Verger.Media.Files;

/// <summary>
/// A file store in a directory of this machine. Symbolic links are not followed: they could lead anywhere.
/// A file is written beside its place and moved there, so a reader never sees half of it and a crash leaves the old one.
/// </summary>
/// <param name="root">The directory, absolute. Made when something is first written.</param>
internal sealed class FileSystemStore(string root) : IFileStore
{
    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    public Task<IFileStoreEntry?> GetFileInfoAsync(string path) => Task.FromResult<IFileStoreEntry?>(FindFile(path));

    /// <summary>The file at the path; null when there is none, or the path is not allowed.</summary>
    public FileSystemEntry? FindFile(string path)
    {
        if (!StorePath.TryNormalize(path, out var normalized) || normalized.Length == 0)
        {
            return null;
        }

        var file = new FileInfo(Locate(normalized));
        return file.Exists && !LeadsThroughLink(normalized) ? new FileSystemEntry(normalized, file) : null;
    }

    public Task<IFileStoreEntry?> GetDirectoryInfoAsync(string path)
    {
        var normalized = StorePath.Normalize(path);
        var directory = new DirectoryInfo(Locate(normalized));
        return Task.FromResult<IFileStoreEntry?>(
            directory.Exists && !LeadsThroughLink(normalized) ? new FileSystemEntry(normalized, directory) : null);
    }

    public async IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string? path = null, bool includeSubDirectories = false)
    {
        var normalized = StorePath.Normalize(path);
        var directory = new DirectoryInfo(Locate(normalized));
        if (!directory.Exists || LeadsThroughLink(normalized))
        {
            yield break;
        }

        var options = new EnumerationOptions
        {
            RecurseSubdirectories = includeSubDirectories,
            AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden | FileAttributes.System,
        };
        foreach (var info in directory.EnumerateFileSystemInfos("*", options))
        {
            var relative = Path.GetRelativePath(_root, info.FullName).Replace(Path.DirectorySeparatorChar, '/');
            if (StorePath.TryNormalize(relative, out var entryPath))
            {
                yield return new FileSystemEntry(entryPath, info);
            }
        }

        await Task.CompletedTask;
    }

    public Task<bool> TryCreateDirectoryAsync(string path)
    {
        var location = LocateForWriting(path);
        if (Directory.Exists(location))
        {
            return Task.FromResult(false);
        }

        Attempt(() => Directory.CreateDirectory(location));
        return Task.FromResult(true);
    }

    public Task<bool> TryDeleteFileAsync(string path)
    {
        var location = LocateForWriting(path);
        if (!File.Exists(location))
        {
            return Task.FromResult(false);
        }

        Attempt(() => File.Delete(location));
        return Task.FromResult(true);
    }

    public Task<bool> TryDeleteDirectoryAsync(string path)
    {
        var location = LocateForWriting(path);
        if (!Directory.Exists(location))
        {
            return Task.FromResult(false);
        }

        Attempt(() => Directory.Delete(location, recursive: true));
        return Task.FromResult(true);
    }

    public Task MoveFileAsync(string oldPath, string newPath)
    {
        var (from, to) = LocatePair(oldPath, newPath);
        Attempt(() => File.Move(from, to));
        return Task.CompletedTask;
    }

    public Task CopyFileAsync(string srcPath, string dstPath)
    {
        var (from, to) = LocatePair(srcPath, dstPath);
        Attempt(() => File.Copy(from, to));
        return Task.CompletedTask;
    }

    public Task<Stream> GetFileStreamAsync(string path)
    {
        var file = FindFile(path) ?? throw new FileStoreException($"There is no file '{StorePath.Normalize(path)}'.");
        Stream? stream = null;
        Attempt(() => stream = File.OpenRead(file.PhysicalPath));
        return Task.FromResult(stream!);
    }

    public Task<Stream> GetFileStreamAsync(IFileStoreEntry fileStoreEntry) => GetFileStreamAsync(fileStoreEntry.Path);

    public async Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false)
    {
        var normalized = StorePath.Normalize(path);
        var location = LocateForWriting(path);
        if (!overwrite && File.Exists(location))
        {
            throw new ExistsFileStoreException($"There is a file '{normalized}' already.");
        }

        if (Directory.Exists(location))
        {
            throw new ExistsFileStoreException($"'{normalized}' is a directory.");
        }

        var directory = Path.GetDirectoryName(location)!;
        var unfinished = Path.Combine(directory, $".{Guid.NewGuid():N}.tmp");
        try
        {
            Directory.CreateDirectory(directory);
            await using (var output = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await inputStream.CopyToAsync(output);
                output.Flush(flushToDisk: true);
            }

            File.Move(unfinished, location, overwrite);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FileStoreException($"The file '{normalized}' could not be written.", exception);
        }
        finally
        {
            File.Delete(unfinished);
        }

        return normalized;
    }

    private string Locate(string normalized) => normalized.Length == 0 ? _root : Path.Combine(_root, normalized.Replace('/', Path.DirectorySeparatorChar));

    private string LocateForWriting(string path)
    {
        var normalized = StorePath.Normalize(path);
        if (normalized.Length == 0)
        {
            throw new FileStoreException("The root of the store is not to be changed.");
        }

        return LeadsThroughLink(normalized)
            ? throw new FileStoreException($"The path '{normalized}' leads through a link.")
            : Locate(normalized);
    }

    private (string From, string To) LocatePair(string oldPath, string newPath)
    {
        var from = LocateForWriting(oldPath);
        var to = LocateForWriting(newPath);
        if (!File.Exists(from))
        {
            throw new FileStoreException($"There is no file '{StorePath.Normalize(oldPath)}'.");
        }

        if (File.Exists(to) || Directory.Exists(to))
        {
            throw new ExistsFileStoreException($"There is a file '{StorePath.Normalize(newPath)}' already.");
        }

        Attempt(() => Directory.CreateDirectory(Path.GetDirectoryName(to)!));
        return (from, to);
    }

    private bool LeadsThroughLink(string normalized)
    {
        for (var end = normalized.IndexOf('/'); ; end = normalized.IndexOf('/', end + 1))
        {
            var location = Locate(end < 0 ? normalized : normalized[..end]);
            if (new FileInfo(location) is { LinkTarget: not null })
            {
                return true;
            }

            if (end < 0)
            {
                return false;
            }
        }
    }

    private static void Attempt(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FileStoreException("The file system refused.", exception);
        }
    }
}
