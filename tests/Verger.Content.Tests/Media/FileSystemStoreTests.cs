using System.Text;
using OrchardCore.FileStorage;
using Verger.Media.Files;

namespace Verger.Content.Tests.Media;

public sealed class FileSystemStoreTests : IDisposable
{
    private readonly DirectoryInfo _outside = Directory.CreateTempSubdirectory("verger-media-");
    private readonly FileSystemStore _store;
    private readonly string _root;

    public FileSystemStoreTests()
    {
        _root = Path.Combine(_outside.FullName, "Media");
        _store = new FileSystemStore(_root);
    }

    public void Dispose() => _outside.Delete(recursive: true);

    [Fact]
    public async Task A_file_is_written_read_moved_copied_and_deleted()
    {
        Assert.Equal("logos/afd.svg", await WriteAsync("logos/afd.svg", "un"));
        await _store.CopyFileAsync("logos/afd.svg", "logos/copie.svg");
        await _store.MoveFileAsync("logos/copie.svg", "archives/2025/copie.svg");

        Assert.Equal("un", await ReadAsync("archives/2025/copie.svg"));
        Assert.Null(await _store.GetFileInfoAsync("logos/copie.svg"));
        var info = (await _store.GetFileInfoAsync("logos/afd.svg"))!;
        Assert.Equal(("afd.svg", "logos", 2L, false), (info.Name, info.DirectoryPath, info.Length, info.IsDirectory));

        Assert.True(await _store.TryDeleteFileAsync("logos/afd.svg"));
        Assert.False(await _store.TryDeleteFileAsync("logos/afd.svg"));
        Assert.True(await _store.TryDeleteDirectoryAsync("archives"));
        Assert.Null(await _store.GetDirectoryInfoAsync("archives"));
    }

    [Fact]
    public async Task A_file_is_replaced_only_when_that_is_asked_for_and_whole()
    {
        await WriteAsync("a.txt", "ancien");

        await Assert.ThrowsAsync<ExistsFileStoreException>(() => WriteAsync("a.txt", "nouveau"));
        await Assert.ThrowsAsync<FileStoreException>(() => _store.CreateFileFromStreamAsync("a.txt", new BrokenStream(), overwrite: true));
        Assert.Equal("ancien", await ReadAsync("a.txt"));

        await _store.CreateFileFromStreamAsync("a.txt", new MemoryStream("nouveau"u8.ToArray()), overwrite: true);
        Assert.Equal("nouveau", await ReadAsync("a.txt"));
        Assert.Equal(["a.txt"], Directory.GetFiles(_root).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_directory_lists_what_is_in_it_and_below_when_asked()
    {
        await WriteAsync("a.txt", "");
        await WriteAsync("b/c.txt", "");
        await File.WriteAllTextAsync(Path.Combine(_root, ".hidden"), "");

        Assert.Equal(["a.txt", "b"], await ListAsync(null, false));
        Assert.Equal(["a.txt", "b", "b/c.txt"], await ListAsync("", true));
        Assert.Empty(await ListAsync("nowhere", true));
    }

    [Fact]
    public async Task Links_are_not_followed()
    {
        await File.WriteAllTextAsync(Path.Combine(_outside.FullName, "secret.txt"), "secret");
        Directory.CreateDirectory(_root);
        File.CreateSymbolicLink(Path.Combine(_root, "file.txt"), Path.Combine(_outside.FullName, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Combine(_root, "folder"), _outside.FullName);

        Assert.Null(await _store.GetFileInfoAsync("file.txt"));
        Assert.Null(await _store.GetFileInfoAsync("folder/secret.txt"));
        Assert.Empty(await ListAsync(null, true));
        await Assert.ThrowsAsync<FileStoreException>(() => WriteAsync("folder/new.txt", "x"));
        await Assert.ThrowsAsync<FileStoreException>(() => _store.TryDeleteFileAsync("folder/secret.txt"));
        Assert.True(File.Exists(Path.Combine(_outside.FullName, "secret.txt")));
    }

    [Theory]
    [InlineData("../out.txt")]
    [InlineData("a/../../out.txt")]
    [InlineData("")]
    [InlineData(".hidden")]
    public async Task Nothing_is_written_outside(string path)
    {
        await Assert.ThrowsAsync<FileStoreException>(() => WriteAsync(path, "x"));
        await Assert.ThrowsAsync<FileStoreException>(() => _store.TryDeleteDirectoryAsync(path));
        Assert.Empty(_outside.GetFiles());
    }

    private Task<string> WriteAsync(string path, string text) => _store.CreateFileFromStreamAsync(path, new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private async Task<string> ReadAsync(string path)
    {
        using var reader = new StreamReader(await _store.GetFileStreamAsync(path));
        return await reader.ReadToEndAsync();
    }

    private async Task<string[]> ListAsync(string? path, bool below)
    {
        var paths = new List<string>();
        await foreach (var entry in _store.GetDirectoryContentAsync(path, below))
        {
            paths.Add(entry.Path);
        }

        return [.. paths.Order(StringComparer.Ordinal)];
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => throw new IOException("broken");
    }
}
