using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Documents;
using OrchardCore.Modules;
using Verger.Caching;
using Verger.Engine.Content;
using Verger.Engine.Content.Items;
using Verger.Engine.Storage;
using Verger.Engine.Storage.Documents;
using Verger.Engine.Storage.Sessions;
using Verger.Testing;
using YesSql;
using ISession = YesSql.ISession;

namespace Verger.Engine.Tests.Content;

/// <summary>Content management on an empty database, with a type <c>Page</c> that has a <see cref="SamplePart"/> with the field <c>Motto</c>.</summary>
internal sealed class ContentSite : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;

    private ContentSite(TestDatabase database, Action<IServiceCollection>? configure)
    {
        _database = database;
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(Log));
        services.AddSingleton<IClock>(Clock);
        services.AddSingleton(Steps);
        services.AddSingleton<IStore>(_ => new DocumentStore(new DatabaseOptions { Provider = database.Provider, ConnectionString = database.ConnectionString }));
        services.AddStorage();
        services.AddScoped<ICurrentSession>(provider => new ScopeSession((DocumentSession)provider.GetRequiredService<ISession>()));
        services.AddScoped(typeof(IDocumentManager<>), typeof(DocumentManager<>));
        services.AddSingleton<ITagRemovals, NothingKept>();
        services.AddContentManagement();
        services.AddContentField<SampleField>().AddHandler<RecordingFieldHandler>();
        services.AddContentPart<SamplePart>().AddHandler<RecordingPartHandler>();
        services.AddScoped<IContentHandler, RecordingHandler>();
        configure?.Invoke(services);
        _services = services.BuildServiceProvider();
    }

    public FixedClock Clock { get; } = new();

    public RecordedSteps Steps { get; } = new();

    public RecordedLog Log { get; } = new();

    public static async Task<ContentSite> CreateAsync(string provider = TestDatabase.Sqlite, Action<IServiceCollection>? configure = null)
    {
        var site = new ContentSite(await TestDatabase.CreateAsync(provider), configure);
        await site._services.GetRequiredService<IStore>().InitializeAsync();
        await site.DoAsync(async scope =>
        {
            var migration = new ContentItemMigrations { SchemaBuilder = await ((DocumentSession)scope.GetRequiredService<ISession>()).CreateSchemaBuilderAsync() };
            await migration.CreateAsync();
            var definitions = scope.GetRequiredService<IContentDefinitionManager>();
            await definitions.AlterPartDefinitionAsync(nameof(SamplePart), part => part.WithField<SampleField>("Motto"));
            await definitions.AlterTypeDefinitionAsync("Page", type => type.Draftable().Versionable().WithPart<SamplePart>());
        });
        site.Steps.Clear();
        return site;
    }

    /// <summary>From now on this user is at work.</summary>
    public void SignIn(string id, string name) => _services.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
    {
        User = new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, id), new(ClaimTypes.Name, name)], "test")),
    };

    /// <summary>Does some work in a scope of its own and commits it.</summary>
    public async Task DoAsync(Func<IServiceProvider, Task> work)
    {
        await using var scope = _services.CreateAsyncScope();
        await work(scope.ServiceProvider);
        await scope.ServiceProvider.GetRequiredService<ISession>().SaveChangesAsync();
    }

    public Task DoAsync(Func<IContentManager, Task> work) => DoAsync((IServiceProvider scope) => work(scope.GetRequiredService<IContentManager>()));

    /// <summary>Reads something in a scope of its own.</summary>
    public async Task<T> ReadAsync<T>(Func<IContentManager, Task<T>> read)
    {
        await using var scope = _services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<IContentManager>());
    }

    public AsyncServiceScope Open() => _services.CreateAsyncScope();

    /// <summary>Stores a page and returns its id.</summary>
    public async Task<string> CreatePageAsync(VersionOptions options, string text = "one")
    {
        var id = "";
        await DoAsync(async manager =>
        {
            var page = await manager.NewAsync("Page");
            page.Alter<SamplePart>(part => part.Text = text);
            await manager.CreateAsync(page, options);
            id = page.ContentItemId;
        });
        return id;
    }

    /// <summary>All versions of an item, the oldest first, as <c>text:flags</c>, such as <c>one:P two:L</c>.</summary>
    public async Task<string> VersionsAsync(string id)
    {
        var versions = await ReadAsync(manager => manager.GetAllVersionsAsync(id));
        return string.Join(' ', versions.OrderBy(version => version.Id)
            .Select(version => $"{version.As<SamplePart>()?.Text}:{(version.Published ? "P" : "")}{(version.Latest ? "L" : "")}"));
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
    }

    private sealed record ScopeSession(DocumentSession? SessionOrNull) : ICurrentSession;

    // Pages are kept by the site around this one; what is removed from them is tested there.
    private sealed class NothingKept : ITagRemovals
    {
        public void AfterCommit(string tag)
        {
        }
    }
}
