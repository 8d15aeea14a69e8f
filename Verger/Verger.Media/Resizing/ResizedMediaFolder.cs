using System.Security.Cryptography;
using System.Text;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;
using Verger.Media.Files;

namespace Verger.Media.Resizing;

/// <summary>The folder of the resized pictures, beside the media library (<c>ResizedMedia</c>). All in it can be made again; it has a size and an age.</summary>
internal sealed class ResizedMediaFolder(ShellOptions shellOptions, ShellSettings shellSettings, ResizedMediaLimits limits, IClock clock)
{
    private readonly string _root = Path.Combine(shellOptions.ShellsApplicationDataPath, shellOptions.ShellsContainerName, shellSettings.Name, "ResizedMedia");
    private long _written;

    /// <summary>Where another size of a file is, or is to be written: another place when the file or what is asked for changes.</summary>
    public string Locate(FileSystemEntry file, ResizeRequest request, string extension)
    {
        var key = $"{file.Path}\n{file.LastModifiedUtc.Ticks}\n{file.Length}\n{request}\n{extension}";
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16));
        return Path.Combine(_root, name[..2], name[2..] + extension);
    }

    /// <summary>Writes a file beside its place and moves it there, so that nobody sees half of it.</summary>
    /// <returns>Whether it was written.</returns>
    public bool TryWrite(string location, Func<string, bool> write)
    {
        var unfinished = Path.Combine(_root, $"{Guid.NewGuid():n}.tmp{Path.GetExtension(location)}");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(location)!);
            if (!write(unfinished))
            {
                return false;
            }

            File.Move(unfinished, location, overwrite: true);
            File.SetLastWriteTimeUtc(location, clock.UtcNow);
            SweepAfter(new FileInfo(location).Length);
            return true;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Deletes what is too old; and the oldest, when all is too large.</summary>
    public void Sweep()
    {
        var directory = new DirectoryInfo(_root);
        if (!directory.Exists)
        {
            return;
        }

        var total = 0L;
        var oldest = clock.UtcNow - limits.Age;
        foreach (var file in directory.EnumerateFiles("*", SearchOption.AllDirectories).OrderByDescending(file => file.LastWriteTimeUtc))
        {
            total += file.Length;
            if (total > limits.Bytes || file.LastWriteTimeUtc < oldest)
            {
                total -= file.Length;
                file.Delete();
            }
        }
    }

    // Seldom enough to cost nothing, often enough that the folder is never much larger than it may be.
    private void SweepAfter(long written)
    {
        if (Interlocked.Add(ref _written, written) > limits.Bytes / 16)
        {
            Interlocked.Exchange(ref _written, 0);
            Sweep();
        }
    }
}
