using Xunit;

namespace CitesUnies.Testing;

/// <summary>
/// The site that the tests look at: started from this clone on a fresh SQLite database, or the one running at <c>SITE_URL</c>,
/// so that the same tests judge either engine.
/// </summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private readonly string _data = Directory.CreateTempSubdirectory("citesunies-").FullName;
    private SiteProcess? _process;
    private HttpClient? _client;

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>Empty where the site was not started here.</summary>
    public ApplicationLog Log { get; private set; } = new();

    /// <summary>Follows no redirect and keeps no cookie, so that both are seen.</summary>
    public HttpClient Client => _client ?? throw new InvalidOperationException("The site has not been started.");

    /// <summary>A site that someone else runs.</summary>
    public static SiteFixture At(Uri address)
    {
        var site = new SiteFixture();
        site.Use(address);
        return site;
    }

    public async Task InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("SITE_URL") is { Length: > 0 } running)
        {
            Use(new Uri(running));
            return;
        }

        _process = await SiteProcess.StartAsync(_data);
        Log = _process.Log;
        Use(_process.Address);
    }

    public async Task DisposeAsync()
    {
        _client?.Dispose();
        if (_process is not null)
            await _process.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    private void Use(Uri address)
    {
        Address = address;
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };
    }
}
