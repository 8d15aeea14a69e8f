using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using OrchardCore.Environment.Shell.Descriptor.Models;
using Verger.Engine.Hosting;
using Verger.Engine.Storage;
using Verger.Testing;

namespace Verger.Hosting.Tests.Site;

/// <summary>A site that serves at a free loopback port, as the application starts it, on a database of its own; its clock stands still.</summary>
internal sealed class RunningSite : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly bool _ownsDatabase;
    private readonly string _data = Directory.CreateTempSubdirectory("verger-hosting-").FullName;

    private RunningSite(TestDatabase database, bool ownsDatabase, Script script, TimeProvider? time = null)
    {
        (_database, _ownsDatabase) = (database, ownsDatabase);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = typeof(RunningSite).Assembly.GetName().Name });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(Log);
        builder.Configuration.AddInMemoryCollection(
        [
            new("ORCHARD_APP_DATA", _data),
            new("OrchardCore:DatabaseProvider", database.Provider),
            new("OrchardCore:ConnectionString", database.ConnectionString),
        ]);
        builder.Services.AddSingleton(time ?? Time);
        builder.Services.AddSingleton(script);
        builder.Services.AddOrchardCms();
        Application = builder.Build();
        Application.UseOrchardCore();
    }

    public WebApplication Application { get; }

    /// <summary>A quarter past noon in Paris, in summer, half a minute before the next minute.</summary>
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 7, 1, 10, 15, 30, TimeSpan.Zero));

    public RecordedLog Log { get; } = new();

    public ShellHost Host => Application.Services.GetRequiredService<ShellHost>();

    public HttpClient Client => new() { BaseAddress = new Uri(Application.Urls.First()) };

    /// <summary>Starts a site that was set up with those features.</summary>
    public static async Task<RunningSite> StartAsync(string provider, Script script, params string[] features)
    {
        var database = await TestDatabase.CreateAsync(provider);
        await SetUpAsync(database, features);
        return await StartAsync(new RunningSite(database, ownsDatabase: true, script));
    }

    /// <summary>Starts another process, as it were, of the same site.</summary>
    public Task<RunningSite> StartAnotherAsync(Script script, TimeProvider? time = null) => StartAsync(new RunningSite(_database, ownsDatabase: false, script, time));

    /// <summary>Does some work in the container that serves, in a unit of work of its own.</summary>
    public async Task DoAsync(Func<IServiceProvider, Task> work)
    {
        var scope = await Host.OpenScopeAsync();
        await scope.UsingAsync(scope => work(scope.ServiceProvider));
    }

    public async Task<T> ReadAsync<T>(Func<IServiceProvider, Task<T>> read)
    {
        T result = default!;
        await DoAsync(async services => result = await read(services));
        return result;
    }

    /// <summary>Turns the clock to the next full minute.</summary>
    public void TurnToNextMinute()
    {
        var now = Time.GetUtcNow();
        Time.Advance(TimeSpan.FromTicks(TimeSpan.TicksPerMinute - (now.Ticks % TimeSpan.TicksPerMinute)) + TimeSpan.FromMilliseconds(1));
    }

    public async ValueTask DisposeAsync()
    {
        await Application.StopAsync();
        await Application.DisposeAsync();
        if (_ownsDatabase)
        {
            await _database.DisposeAsync();
        }

        Directory.Delete(_data, recursive: true);
    }

    private static async Task<RunningSite> StartAsync(RunningSite site)
    {
        await site.Application.StartAsync();
        return site;
    }

    private static async Task SetUpAsync(TestDatabase database, string[] features)
    {
        using var store = new DocumentStore(new DatabaseOptions { Provider = database.Provider, ConnectionString = database.ConnectionString });
        await store.InitializeAsync();
        await using var session = store.CreateSession();
        await session.SaveAsync(new ShellDescriptor { SerialNumber = 1, Features = [.. features.Select(feature => new ShellFeature(feature))] });
        await session.SaveChangesAsync();
    }
}
