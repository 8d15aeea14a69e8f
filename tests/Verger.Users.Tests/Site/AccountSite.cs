using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Modules;
using Verger.Engine.Content;
using Verger.Engine.Hosting.Composition;
using Verger.Engine.Hosting.Extensions;
using Verger.Engine.Hosting.Time;
using Verger.Engine.Recipes;
using Verger.Engine.Storage;
using Verger.Hosting;
using Verger.Testing;
using YesSql;

namespace Verger.Users.Tests.Site;

/// <summary>A site with accounts and roles, on an empty database of its own.</summary>
internal sealed class AccountSite : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly DocumentStore _store;
    private readonly ShellContext _context;

    private AccountSite(TestDatabase database)
    {
        _database = database;
        _store = new DocumentStore(new DatabaseOptions { Provider = database.Provider, ConnectionString = database.ConnectionString });

        var extensions = new ExtensionManager([typeof(Verger.Site.Settings.Startup).Assembly, typeof(Startup).Assembly]);
        var modules = new EnabledModules(extensions.Graph.WithDependencies(["OrchardCore.Users"]));
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.ClearProviders());
        services.AddSingleton<IExtensionManager>(extensions);
        services.AddSingleton<ITypeFeatureProvider, TypeFeatureProvider>();
        services.AddSingleton<IEnabledModules>(modules);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IClock, Clock>();
        services.AddSingleton<IStore>(_store);
        services.AddStorage();
        services.AddContentManagement();
        services.AddRecipes();
        foreach (var (startup, _) in Startups.Create(modules, services.BuildServiceProvider()))
        {
            startup.ConfigureServices(services);
        }

        _context = new ShellContext { ServiceProvider = services.BuildServiceProvider() };
    }

    public DocumentStore Store => _store;

    public static async Task<AccountSite> CreateAsync(string provider = TestDatabase.Sqlite)
    {
        var site = new AccountSite(await TestDatabase.CreateAsync(provider));
        await site._store.InitializeAsync();
        await site.DoAsync(services => services.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync());
        return site;
    }

    /// <summary>Does some work in a unit of work of its own, committed when it ends well.</summary>
    public async Task DoAsync(Func<IServiceProvider, Task> work)
    {
        var scope = (await _context.CreateScopeAsync())!;
        await scope.UsingAsync(scope => work(scope.ServiceProvider));
    }

    public async Task<T> ReadAsync<T>(Func<IServiceProvider, Task<T>> read)
    {
        T result = default!;
        await DoAsync(async services => result = await read(services));
        return result;
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        _store.Dispose();
        await _database.DisposeAsync();
    }
}
