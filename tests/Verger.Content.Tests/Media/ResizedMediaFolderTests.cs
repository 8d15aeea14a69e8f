using OrchardCore.Environment.Shell;
using OrchardCore.Media.Core.Processing;
using Verger.Content.Tests.DynamicCache;
using Verger.Media.Files;
using Verger.Media.Resizing;

namespace Verger.Content.Tests.Media;

public sealed class ResizedMediaFolderTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("verger-resized-");
    private readonly TurnedClock _clock = new();

    public void Dispose() => _data.Delete(recursive: true);

    [Fact]
    public void The_oldest_go_when_all_is_too_large()
    {
        var folder = Create(bytes: 1000, days: 10);

        var written = Enumerable.Range(1, 5).Select(number => Write(folder, number, 300)).ToArray();

        Assert.Equal([false, false, true, true, true], written.Select(File.Exists));
    }

    [Fact]
    public void What_is_too_old_goes()
    {
        var folder = Create(bytes: 1000, days: 10);
        var old = Write(folder, 1, 10);
        _clock.UtcNow = _clock.UtcNow.AddDays(10).AddMinutes(-1);
        folder.Sweep();
        Assert.True(File.Exists(old));

        _clock.UtcNow = _clock.UtcNow.AddMinutes(2);
        var young = Write(folder, 2, 10);
        folder.Sweep();

        Assert.Equal((false, true), (File.Exists(old), File.Exists(young)));
    }

    [Fact]
    public void What_fails_leaves_nothing()
    {
        var folder = Create(bytes: 1000, days: 10);

        Assert.False(folder.TryWrite(Locate(folder, 1), target =>
        {
            File.WriteAllText(target, "half");
            return false;
        }));
        Assert.Throws<IOException>(() => folder.TryWrite(Locate(folder, 2), target =>
        {
            File.WriteAllText(target, "half");
            throw new IOException("no space");
        }));

        Assert.Empty(_data.GetFiles("*", SearchOption.AllDirectories));
    }

    private ResizedMediaFolder Create(long bytes, int days)
        => new(new ShellOptions { ShellsApplicationDataPath = _data.FullName }, new ShellSettings { Name = "Default" }, new ResizedMediaLimits(bytes, TimeSpan.FromDays(days)), _clock);

    private static string Locate(ResizedMediaFolder folder, int number)
        => folder.Locate(new FileSystemEntry("a.jpg", new DirectoryInfo("/nowhere")), new ResizeRequest(number, 0, ResizeMode.Max, Format.Undefined, 0, null), ".jpg");

    private string Write(ResizedMediaFolder folder, int number, int length)
    {
        _clock.UtcNow = _clock.UtcNow.AddMinutes(1);
        var location = Locate(folder, number);
        Assert.True(folder.TryWrite(location, target =>
        {
            File.WriteAllBytes(target, new byte[length]);
            return true;
        }));
        return location;
    }
}
