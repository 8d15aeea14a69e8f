using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using Verger.Engine.Content;
using Verger.Engine.Display;
using Verger.Engine.Expressions;
using Verger.Engine.Hosting;
using Verger.Engine.Hosting.Assets;
using Verger.Engine.Hosting.Caching;
using Verger.Engine.Hosting.Composition;
using Verger.Engine.Hosting.Extensions;
using Verger.Engine.Hosting.Time;
using Verger.Engine.Html;
using Verger.Engine.Localization;
using Verger.Engine.Recipes;
using Verger.Engine.Storage;
using Verger.Hosting;
using YesSql;
using IStartup = OrchardCore.Modules.IStartup;

namespace Verger.Testing;

/// <summary>A site with some features of some modules, on an empty database of its own and without a theme. Its pages answer through the real pipeline.</summary>
public class FeatureSite : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly string _data = Directory.CreateTempSubdirectory("verger-site-").FullName;
    private readonly WebApplication _server;
    private readonly DocumentStore _store;
    private readonly ShellContext _context;
    private readonly Lazy<Task> _serving;

    /// <summary>Composes the site. Nothing is in its database before <see cref="InitializeAsync"/>.</summary>
    /// <param name="database">Its database; goes with it.</param>
    /// <param name="modules">The assemblies that the features are in.</param>
    /// <param name="features">The features; those that they need are enabled too.</param>
    /// <param name="configure">Adds services last, so that they win.</param>
    protected FeatureSite(TestDatabase database, IEnumerable<Assembly> modules, IEnumerable<string> features, Action<IServiceCollection>? configure = null)
    {
        _database = database;
        _store = new DocumentStore(new DatabaseOptions { Provider = database.Provider, ConnectionString = database.ConnectionString });

        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(Log);
        builder.Services.AddHttpContextAccessor();
        _server = builder.Build();

        var extensions = new ExtensionManager([.. modules]);
        var enabled = new EnabledModules(extensions.Graph.WithDependencies(features));
        var startups = Startups.Create(enabled, _server.Services);
        var services = new ServiceCollection();
        services.AddHostServices(_server.Services);
        services.AddSingleton<IExtensionManager>(extensions);
        services.AddSingleton<IEnabledModules>(enabled);
        AddEngine(services);
        foreach (var (startup, _) in startups)
        {
            startup.ConfigureServices(services);
        }

        configure?.Invoke(services);
        services.AddSingleton<IReadOnlyList<IStartup>>([.. startups.Select(entry => entry.Startup).OrderBy(startup => startup.ConfigureOrder)]);
        _context = new ShellContext { ServiceProvider = services.BuildServiceProvider() };
        _serving = new(ServeAsync);
    }

    /// <summary>What the site has logged as an error.</summary>
    public SiteLog Log { get; } = new();

    /// <summary>The database.</summary>
    public IStore Store => _store;

    /// <summary>Does some work in a unit of work of its own: committed when it ends well, with what it deferred done.</summary>
    public async Task DoAsync(Func<IServiceProvider, Task> work)
    {
        var scope = (await _context.CreateScopeAsync())!;
        await scope.UsingAsync(scope => work(scope.ServiceProvider));
    }

    /// <summary>The same with a result.</summary>
    public async Task<T> ReadAsync<T>(Func<IServiceProvider, Task<T>> read)
    {
        T result = default!;
        await DoAsync(async services => result = await read(services));
        return result;
    }

    /// <summary>A new client of the site's pages, served from the first call on at a free loopback port. It follows no redirect; its cookies are its own.</summary>
    public async Task<HttpClient> OpenClientAsync()
    {
        await _serving.Value;
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(_server.Urls.First()) };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return client;
    }

    /// <inheritdoc/>
    public virtual async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _context.DisposeAsync();
        _store.Dispose();
        await _database.DisposeAsync();
        Directory.Delete(_data, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Makes the tables.</summary>
    protected async Task InitializeAsync()
    {
        await _store.InitializeAsync();
        await DoAsync(services => services.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync());
    }

    private void AddEngine(IServiceCollection services)
    {
        services.AddSingleton<ITypeFeatureProvider, TypeFeatureProvider>();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IClock, Clock>();
        services.AddScoped<ILocalClock, LocalClock>();
        services.AddMemoryCache();
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddSingleton<ModuleAssets>();
        services.AddCaching();
        services.AddSingleton(new ShellSettings { Name = "Default" });
        services.AddSingleton(new ShellOptions { ShellsApplicationDataPath = _data });
        services.AddSingleton<IShellConfiguration>(new ShellConfiguration(_server.Configuration));
        services.AddSingleton<IStore>(_store);
        services.AddStorage();
        services.AddContentManagement();
        services.AddDisplayManagement();
        services.AddExpressions();
        services.AddPoLocalization();
        services.AddHtml();
        services.AddRecipes();
        services.AddSingleton<IShellFeaturesManager, FixedFeatures>();
    }

    private async Task ServeAsync()
    {
        var host = new ShellHost();
        await DoAsync(_ => host.ServeAsync(_context));
        _server.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedProto });
        _server.Run(new ShellMiddleware(host).InvokeAsync);
        await _server.StartAsync();
    }
}
