using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.Contents;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Modules;
using OrchardCore.Security;
using Verger.Engine.Content;
using Verger.Engine.Display;
using Verger.Engine.Expressions;
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
using Verger.Testing;
using YesSql;

namespace Verger.Content.Tests.Site;

/// <summary>A site with some features of the content area, on an empty database of its own and without a theme. Everyone may view content.</summary>
internal sealed class ContentSite : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly WebApplication _server;
    private readonly DocumentStore _store;
    private readonly ShellContext _context;
    private HttpClient? _client;

    private ContentSite(TestDatabase database, Action<IServiceCollection>? configure, Assembly[] modules, string[] features)
    {
        _database = database;
        _store = new DocumentStore(new DatabaseOptions { Provider = database.Provider, ConnectionString = database.ConnectionString });

        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddHttpContextAccessor();
        _server = builder.Build();

        var extensions = new ExtensionManager([typeof(Title.Startup).Assembly, typeof(Verger.Site.Settings.Startup).Assembly, .. modules]);
        var enabled = new EnabledModules(extensions.Graph.WithDependencies(features));
        var services = new ServiceCollection();
        services.AddHostServices(_server.Services);
        services.AddSingleton<IExtensionManager>(extensions);
        services.AddSingleton<ITypeFeatureProvider, TypeFeatureProvider>();
        services.AddSingleton<IEnabledModules>(enabled);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IClock, Clock>();
        services.AddScoped<ILocalClock, LocalClock>();
        services.AddSingleton<ModuleAssets>();
        services.AddCaching();
        services.AddSingleton(new ShellSettings());
        services.AddSingleton<IStore>(_store);
        services.AddStorage();
        services.AddContentManagement();
        services.AddDisplayManagement();
        services.AddExpressions();
        services.AddPoLocalization();
        services.AddHtml();
        services.AddRecipes();
        services.AddSingleton<IShellFeaturesManager, FixedFeatures>();
        services.AddSingleton<IAuthorizationHandler>(new ViewersAllowed(() => MayView));
        var startups = Startups.Create(enabled, _server.Services);
        foreach (var (startup, _) in startups)
        {
            startup.ConfigureServices(services);
        }

        configure?.Invoke(services);
        services.AddSingleton<IReadOnlyList<OrchardCore.Modules.IStartup>>([.. startups.Select(entry => entry.Startup).OrderBy(startup => startup.ConfigureOrder)]);
        _context = new ShellContext { ServiceProvider = services.BuildServiceProvider() };
    }

    /// <summary>Whether everyone may view content, whatever the roles.</summary>
    public bool MayView { get; set; } = true;

    public static Task<ContentSite> CreateAsync(params string[] features) => CreateOnAsync(TestDatabase.Sqlite, features);

    public static Task<ContentSite> CreateOnAsync(string provider, params string[] features) => CreateOnAsync(provider, null, features);

    public static Task<ContentSite> CreateOnAsync(string provider, Action<IServiceCollection>? configure, params string[] features)
        => CreateOnAsync(provider, configure, [], features);

    /// <summary>A site that has further modules besides the content and site areas.</summary>
    public static async Task<ContentSite> CreateOnAsync(string provider, Action<IServiceCollection>? configure, Assembly[] modules, params string[] features)
    {
        var site = new ContentSite(await TestDatabase.CreateAsync(provider), configure, modules, features);
        await site._store.InitializeAsync();
        await site.DoAsync(services => services.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync());
        return site;
    }

    /// <summary>Does some work in a unit of work of its own: committed when it ends well, with what it deferred done.</summary>
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

    public Task DefineAsync(string type, Action<ContentTypeDefinitionBuilder> define) =>
        DoAsync(services => services.GetRequiredService<IContentDefinitionManager>().AlterTypeDefinitionAsync(type, define));

    public Task DefinePartAsync(string part, Action<ContentPartDefinitionBuilder> define) =>
        DoAsync(services => services.GetRequiredService<IContentDefinitionManager>().AlterPartDefinitionAsync(part, define));

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

    /// <summary>A client of the site's pages, served from the first call on at a free loopback port.</summary>
    public async Task<HttpClient> BrowseAsync()
    {
        if (_client is not null)
        {
            return _client;
        }

        ShellPipeline pipeline = null!;
        await DoAsync(async _ => pipeline = await ShellPipeline.BuildAsync(_context.ServiceProvider!));
        _server.Run(async context =>
        {
            var scope = (await _context.CreateScopeAsync())!;
            context.RequestServices = scope.ServiceProvider;
            await scope.UsingAsync(_ => pipeline.Invoke(context));
        });
        await _server.StartAsync();
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(_server.Urls.First()) };
        _client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return _client;
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        await _server.DisposeAsync();
        await _context.DisposeAsync();
        _store.Dispose();
        await _database.DisposeAsync();
    }

    private sealed class ViewersAllowed(Func<bool> mayView) : AuthorizationHandler<PermissionRequirement>
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
        {
            if (mayView() && requirement.Permission.Name == CommonPermissions.ViewContent.Name)
            {
                context.Succeed(requirement);
            }

            return Task.CompletedTask;
        }
    }
}
