using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Modules;
using Verger.Engine.Content;
using Verger.Engine.Hosting.Composition;
using Verger.Engine.Hosting.Extensions;
using Verger.Engine.Hosting.Time;
using Verger.Engine.Html;
using Verger.Engine.Recipes;
using Verger.Engine.Storage;
using Verger.Expressions;
using Verger.Hosting;
using Verger.Testing;
using YesSql;

namespace Verger.Content.Tests.Site;

/// <summary>A site with some features of the content area, on an empty database of its own and without pages: units of work, handlers, indexes.</summary>
internal sealed class ContentSite : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly ServiceProvider _host = new ServiceCollection().AddLogging().BuildServiceProvider();
    private readonly DocumentStore _store;

    private ContentSite(TestDatabase database, Action<IServiceCollection>? configure, string[] features)
    {
        _database = database;
        _store = new DocumentStore(new DatabaseOptions { Provider = database.Provider, ConnectionString = database.ConnectionString });

        var extensions = new ExtensionManager([typeof(Title.Startup).Assembly, typeof(Verger.Site.Settings.Startup).Assembly]);
        var modules = new EnabledModules(extensions.Graph.WithDependencies(features));
        var services = new ServiceCollection();
        services.AddSingleton<IStore>(_store);
        services.AddSingleton(_host.GetRequiredService<ILoggerFactory>());
        services.AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddSingleton<IEnabledModules>(modules);
        services.AddSingleton<IExtensionManager>(extensions);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IClock, Clock>();
        services.AddSingleton(new ShellSettings());
        services.AddLocalization();
        services.AddAuthorizationCore();
        services.AddStorage();
        services.AddContentManagement();
        services.AddHtml();
        services.AddRecipes();
        services.AddSingleton<IShellFeaturesManager, FixedFeatures>();
        services.AddSingleton<IExpressionRenderer, SlugExpressions>();
        foreach (var (startup, _) in Startups.Create(modules, _host))
        {
            startup.ConfigureServices(services);
        }

        configure?.Invoke(services);
        Context = new ShellContext { ServiceProvider = services.BuildServiceProvider() };
    }

    public ShellContext Context { get; }

    public static Task<ContentSite> CreateAsync(params string[] features) => CreateOnAsync(TestDatabase.Sqlite, features);

    public static Task<ContentSite> CreateOnAsync(string provider, params string[] features) => CreateOnAsync(provider, null, features);

    public static async Task<ContentSite> CreateOnAsync(string provider, Action<IServiceCollection>? configure, params string[] features)
    {
        var site = new ContentSite(await TestDatabase.CreateAsync(provider), configure, features);
        await site._store.InitializeAsync();
        await site.DoAsync(services => services.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync());
        return site;
    }

    /// <summary>Does some work in a unit of work of its own: committed when it ends well, with what it deferred done.</summary>
    public async Task DoAsync(Func<IServiceProvider, Task> work)
    {
        var scope = (await Context.CreateScopeAsync())!;
        await scope.UsingAsync(scope => work(scope.ServiceProvider));
    }

    public async Task<T> ReadAsync<T>(Func<IServiceProvider, Task<T>> read)
    {
        T result = default!;
        await DoAsync(async services => result = await read(services));
        return result;
    }

    public Task DefineAsync(string type, Action<OrchardCore.ContentManagement.Metadata.Builders.ContentTypeDefinitionBuilder> define) =>
        DoAsync(services => services.GetRequiredService<IContentDefinitionManager>().AlterTypeDefinitionAsync(type, define));

    /// <summary>Creates an item, published unless told otherwise.</summary>
    public Task<ContentItem> CreateItemAsync(string type, Action<ContentItem> fill, VersionOptions? version = null) => ReadAsync(async services =>
    {
        var contentManager = services.GetRequiredService<IContentManager>();
        var item = await contentManager.NewAsync(type);
        fill(item);
        await contentManager.CreateAsync(item, version ?? VersionOptions.Published);
        return item;
    });

    public Task<ContentItem?> GetItemAsync(string id, VersionOptions? version = null) =>
        ReadAsync(services => services.GetRequiredService<IContentManager>().GetAsync(id, version));

    public async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        _store.Dispose();
        await _host.DisposeAsync();
        await _database.DisposeAsync();
    }
}
