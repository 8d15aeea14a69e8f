using NetVips;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Media;
using Verger.Content.Tests.Site;
using Verger.Testing;

namespace Verger.Content.Tests.Media;

/// <summary>A site with a media library.</summary>
internal sealed class PictureSite : IAsyncDisposable
{
    private PictureSite(ContentSite content) => Content = content;

    public ContentSite Content { get; }

    public static Task<PictureSite> CreateAsync(Action<IServiceCollection>? configure = null) => CreateOnAsync(TestDatabase.Sqlite, configure);

    public static async Task<PictureSite> CreateOnAsync(string provider, Action<IServiceCollection>? configure = null) =>
        new(await ContentSite.CreateOnAsync(provider, configure, [typeof(Verger.Media.Startup).Assembly], "OrchardCore.Media"));

    /// <summary>A picture, its left half red and its right half blue, in the format of the extension.</summary>
    public static byte[] Picture(int width, int height, string extension = ".jpg")
    {
        using var black = Image.Black(width / 2, height, bands: 3);
        using var red = black.NewFromImage(250, 10, 10);
        using var blue = black.NewFromImage(10, 10, 250);
        using var whole = red.Join(blue, Enums.Direction.Horizontal).Copy(interpretation: Enums.Interpretation.Srgb);
        return whole.WriteToBuffer(extension);
    }

    public Task PutAsync(string path, byte[] content) => Content.DoAsync(services =>
        services.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync(path, new MemoryStream(content), overwrite: true));

    /// <summary>What an address answers; a redirect or an error fails.</summary>
    public async Task<byte[]> GetAsync(string address) => await (await Content.BrowseAsync()).GetByteArrayAsync(address);

    public async Task<(int Width, int Height)> SizeAsync(string address)
    {
        using var image = Image.NewFromBuffer(await GetAsync(address));
        return (image.Width, image.Height);
    }

    /// <summary>An address with the token that the site gives it.</summary>
    public Task<string> SignAsync(string address) => Content.ReadAsync(services => Task.FromResult(services.GetRequiredService<IMediaTokenService>().AddTokenToPath(address)));

    /// <summary>The files that are kept of resized pictures.</summary>
    public Task<string[]> KeptAsync() => Content.ReadAsync(services =>
    {
        var folder = Path.Combine(services.GetRequiredService<ShellOptions>().ShellsApplicationDataPath, "Sites", "Default", "ResizedMedia");
        return Task.FromResult(Directory.Exists(folder) ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories) : []);
    });

    public ValueTask DisposeAsync() => Content.DisposeAsync();
}
