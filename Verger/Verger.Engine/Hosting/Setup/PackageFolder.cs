using OrchardCore.Deployment;

namespace Verger.Engine.Hosting.Setup;

/// <summary>A package as files in a folder.</summary>
/// <param name="folder">The folder, absolute. Made when a file is first written.</param>
internal sealed class PackageFolder(string folder) : IFileBuilder
{
    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;

    /// <summary>How many files were written.</summary>
    public int Count { get; private set; }

    /// <exception cref="InvalidDataException">It cannot be written: the message, in French, says why.</exception>
    public async Task SetFileAsync(string subpath, Stream stream)
    {
        var path = Path.GetFullPath(Path.Combine(_root, subpath));
        if (!path.StartsWith(_root, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"« {subpath} » mène hors du paquet.");
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            await stream.CopyToAsync(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"« {path} » n’a pas pu être écrit : {exception.Message}", exception);
        }

        Count++;
    }
}
