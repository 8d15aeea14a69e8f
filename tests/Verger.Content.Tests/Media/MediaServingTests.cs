using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Media;
using OrchardCore.Modules;
using Verger.Engine.Hosting.Composition;
using Verger.Engine.Hosting.Time;
using Verger.Media.Files;
using Verger.Media.Resizing;
using Verger.Media.Serving;

namespace Verger.Content.Tests.Media;

public sealed class MediaServingTests : IAsyncLifetime
{
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("verger-serving-");
    private WebApplication _app = null!;
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(new ShellOptions { ShellsApplicationDataPath = _data.FullName });
        builder.Services.AddSingleton(new ShellSettings { Name = "Default" });
        builder.Services.AddSingleton<IConfigureOptions<MediaOptions>>(provider => new MediaOptionsConfiguration(new ShellConfiguration(builder.Configuration)));
        builder.Services.AddSingleton<MediaFileStore>();
        builder.Services.AddSingleton<MediaContentTypes>();
        builder.Services.AddSingleton<IMediaGate, OpenMedia>();
        builder.Services.AddSingleton<IClock>(new Clock(TimeProvider.System));
        builder.Services.AddSingleton(new ResizedMediaLimits(1_000_000, TimeSpan.FromDays(1)));
        builder.Services.AddSingleton<ResizedMediaFolder>();
        builder.Services.AddSingleton<ResizedMedia>();
        _app = builder.Build();
        _app.MapMedia(_app.Services.GetRequiredService<IOptions<MediaOptions>>().Value);
        await _app.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };

        var files = _app.Services.GetRequiredService<MediaFileStore>();
        await files.CreateFileFromStreamAsync("docs/Compte rendu été.txt", new MemoryStream("0123456789"u8.ToArray()));
        await files.CreateFileFromStreamAsync("logo.svg", new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Svg)));
        await files.CreateFileFromStreamAsync("page.html", new MemoryStream("<script>alert(1)</script>"u8.ToArray()));
        await files.CreateFileFromStreamAsync("image.avif", new MemoryStream([1, 2, 3]));
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        _data.Delete(recursive: true);
    }

    [Fact]
    public async Task A_file_is_served_by_the_URL_that_the_store_gives_it()
    {
        var url = _app.Services.GetRequiredService<MediaFileStore>().MapPathToPublicUrl("docs/Compte rendu été.txt");

        using var response = await _client.GetAsync(url);

        Assert.Equal("/media/docs/Compte%20rendu%20%C3%A9t%C3%A9.txt", url);
        Assert.Equal("0123456789", await response.Content.ReadAsStringAsync());
        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("public, max-age=3600", response.Headers.CacheControl!.ToString());
        Assert.Equal("bytes", Assert.Single(response.Headers.AcceptRanges));
    }

    [Fact]
    public async Task A_browser_that_has_the_file_is_not_sent_it_again()
    {
        using var first = await _client.GetAsync("/media/logo.svg");

        Assert.Equal(HttpStatusCode.NotModified, await StatusAsync("/media/logo.svg", request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!)));
        Assert.Equal(HttpStatusCode.NotModified, await StatusAsync("/media/logo.svg", request => request.Headers.IfModifiedSince = first.Content.Headers.LastModified));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/media/logo.svg", request => request.Headers.IfNoneMatch.Add(new EntityTagHeaderValue("\"other\""))));
    }

    [Fact]
    public async Task A_part_of_a_file_can_be_asked_for()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/media/docs/Compte%20rendu%20%C3%A9t%C3%A9.txt") { Headers = { Range = new RangeHeaderValue(2, 4) } };
        using var response = await _client.SendAsync(request);

        Assert.Equal(HttpStatusCode.PartialContent, response.StatusCode);
        Assert.Equal("234", await response.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable,
            await StatusAsync("/media/docs/Compte%20rendu%20%C3%A9t%C3%A9.txt", outside => outside.Headers.Range = new RangeHeaderValue(50, 60)));
    }

    [Fact]
    public async Task A_file_that_a_browser_could_run_is_served_in_a_sandbox()
    {
        using var svg = await _client.GetAsync("/media/logo.svg");
        using var image = await _client.GetAsync("/media/image.avif");

        Assert.Contains("sandbox", Assert.Single(svg.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", Assert.Single(svg.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.False(image.Headers.Contains("Content-Security-Policy"));
        Assert.Equal("image/avif", image.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task A_URL_with_a_version_may_be_kept_for_long()
    {
        using var response = await _client.GetAsync("/media/image.avif?v=abc");

        Assert.Equal(TimeSpan.FromDays(30), response.Headers.CacheControl!.MaxAge);
    }

    [Theory]
    [InlineData("/media/page.html")]
    [InlineData("/media/nowhere.png")]
    [InlineData("/media/")]
    [InlineData("/media")]
    [InlineData("/media/docs")]
    [InlineData("/media/%2e%2e/%2e%2e/secret.txt")]
    [InlineData("/media/..%2f..%2fsecret.txt")]
    [InlineData("/media/..%5csecret.txt")]
    [InlineData("/media/.hidden.png")]
    [InlineData("/media/logo.svg/x.svg")]
    public async Task What_is_not_a_file_of_the_library_is_not_found(string url) => Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(url));

    [Fact]
    public async Task Only_reading_is_answered() =>
        Assert.Equal(HttpStatusCode.MethodNotAllowed, await StatusAsync("/media/logo.svg", request => request.Method = HttpMethod.Delete));

    private async Task<HttpStatusCode> StatusAsync(string url, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        change?.Invoke(request);
        using var response = await _client.SendAsync(request);
        return response.StatusCode;
    }
}
