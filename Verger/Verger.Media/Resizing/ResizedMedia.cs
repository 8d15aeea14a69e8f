using Microsoft.Extensions.Logging;
using Verger.Media.Files;

namespace Verger.Media.Resizing;

/// <summary>Gives other sizes of pictures: kept ones, or made now, few at a time.</summary>
internal sealed class ResizedMedia(ResizedMediaFolder folder, ILogger<ResizedMedia> logger) : IDisposable
{
    // Each takes a processor and some memory; visitors of pages come first.
    private const int AtOnce = 1;

    private const int MostWaiting = 64;

    private readonly SemaphoreSlim _making = new(AtOnce, AtOnce);
    private int _waiting;
    private volatile bool _isUnavailable;

    /// <summary>The opened file of another size of a picture; null when it cannot be had, and the picture itself has to do.</summary>
    public async ValueTask<FileStream?> OpenAsync(FileSystemEntry file, ResizeRequest request, CancellationToken cancellationToken)
    {
        if (PictureFormats.ExtensionFor(file.Path, request.Format) is not { } extension)
        {
            return null;
        }

        var location = folder.Locate(file, request, extension);
        if (File.Exists(location) || await MakeAsync(file, request, location, cancellationToken))
        {
            try
            {
                return new FileStream(location, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
            }
            catch (IOException)
            {
                // Swept in this very moment.
            }
        }

        return null;
    }

    public void Dispose() => _making.Dispose();

    private async Task<bool> MakeAsync(FileSystemEntry file, ResizeRequest request, string location, CancellationToken cancellationToken)
    {
        if (_isUnavailable)
        {
            return false;
        }

        if (Interlocked.Increment(ref _waiting) > MostWaiting)
        {
            Interlocked.Decrement(ref _waiting);
            return false;
        }

        try
        {
            await _making.WaitAsync(cancellationToken);
            try
            {
                // Another request may have made it meanwhile. Not on the thread of the request: it takes long.
                return File.Exists(location) || await Task.Run(() => folder.TryWrite(location, target => PictureResizer.TryWrite(file.PhysicalPath, target, request)), CancellationToken.None);
            }
            finally
            {
                _making.Release();
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            logger.LogWarning(exception, "L’image « {Path} » n’a pas pu être redimensionnée : elle est servie telle quelle.", file.Path);
            return false;
        }
        catch (Exception exception) when (exception is TypeInitializationException or DllNotFoundException)
        {
            _isUnavailable = true;
            logger.LogWarning(exception, "La bibliothèque libvips manque : les images sont servies telles quelles.");
            return false;
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }
}
