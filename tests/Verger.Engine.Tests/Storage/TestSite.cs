using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Documents;
using OrchardCore.Documents;
using Verger.Engine.Storage;
using Verger.Engine.Storage.Documents;
using Verger.Engine.Storage.Indexes;
using Verger.Engine.Storage.Schema;
using Verger.Engine.Storage.Sessions;
using Verger.Testing;
using YesSql;
using YesSql.Sql;

namespace Verger.Engine.Tests.Storage;

/// <summary>A store on an empty database of its own, with the tables of the library's indexes.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;

    private TestSite(TestDatabase database, Action<IServiceCollection>? configure)
    {
        _database = database;
        Options = new DatabaseOptions { Provider = database.Provider, ConnectionString = database.ConnectionString, TablePrefix = "t_" };
        Store = new DocumentStore(Options);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IStore>(Store);
        services.AddStorage();
        services.AddIndexProvider<BookIndexProvider>();
        configure?.Invoke(services);
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public DatabaseOptions Options { get; }

    public DocumentStore Store { get; }

    /// <summary>Creates a site with the tables of the library.</summary>
    public static async Task<TestSite> CreateAsync(string provider, Action<IServiceCollection>? configure = null)
    {
        var site = await CreateEmptyAsync(provider, configure);
        await site.ChangeSchemaAsync(CreateTablesAsync);
        return site;
    }

    /// <summary>Creates a site with no tables but that of documents.</summary>
    public static async Task<TestSite> CreateEmptyAsync(string provider, Action<IServiceCollection>? configure = null)
    {
        var site = new TestSite(await TestDatabase.CreateAsync(provider), configure);
        await site.Store.InitializeAsync();
        return site;
    }

    /// <summary>Ends the site's container, as when another takes its place; the store goes on.</summary>
    public ValueTask EndContainerAsync() => _services.DisposeAsync();

    public IServiceScope CreateScope() => _services.CreateScope();

    public ISession Open() => Store.CreateSession(_services.GetRequiredService<IndexCatalog>(), static () => []);

    /// <summary>Does some work in a session and commits it.</summary>
    public async Task DoAsync(Func<ISession, Task> work)
    {
        await using var session = Open();
        await work(session);
        await session.SaveChangesAsync();
    }

    /// <summary>Reads something in a session of its own.</summary>
    public async Task<T> ReadAsync<T>(Func<ISession, Task<T>> read)
    {
        await using var session = Open();
        return await read(session);
    }

    public Task SaveAsync(params object[] items) => DoAsync(async session =>
    {
        foreach (var item in items)
        {
            await session.SaveAsync(item);
        }
    });

    /// <summary>The titles that a query finds.</summary>
    public async Task<string[]> TitlesAsync(Func<IQuery<Book, BookIndex>, IQuery<Book>> query)
        => [.. (await ReadAsync(session => query(session.Query<Book, BookIndex>()).ListAsync())).Select(book => book.Title)];

    public Task ChangeSchemaAsync(Func<ISchemaBuilder, Task> change) => DoAsync(async session => await change(await ((DocumentSession)session).CreateSchemaBuilderAsync()));

    /// <summary>The keeper of a document, as a unit of work with that session has it; null for code outside any.</summary>
    public IDocumentManager<T> Documents<T>(ISession? session)
        where T : class, IDocument, new()
        => new DocumentManager<T>(Store, new FixedSession((DocumentSession?)session));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Store.Dispose();
        await _database.DisposeAsync();
    }

    private static async Task CreateTablesAsync(ISchemaBuilder schema)
    {
        await schema.CreateMapIndexTableAsync<BookIndex>(table => table
            .Column<string>("Title", column => column.WithLength(255))
            .Column<string>("Author")
            .Column<int>("Year")
            .Column<decimal>("Price")
            .Column<bool>("IsLent")
            .Column<Shelf>("Shelf")
            .Column<DateTime>("BoughtUtc")
            .Column<Guid>("Code")
            .Column<double>("Weight"));
        await schema.CreateMapIndexTableAsync<SubjectIndex>(table => table.Column<string>("Subject", column => column.NotNull().WithLength(50)));
        await schema.CreateMapIndexTableAsync<LentIndex>(table => table.Column<string>("Title", column => column.Unique()));
    }

    private sealed record FixedSession(DocumentSession? SessionOrNull) : ICurrentSession;
}
