using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using OrchardCore.Documents;
using Verger.Engine.Storage;
using Verger.Testing;
using YesSql;

namespace Verger.Engine.Tests.Storage;

public sealed class StoreTests
{
    private const string Password = "s3cret-word";

    [Theory, EachDatabase]
    public async Task InitializingAgainKeepsWhatIsThere(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await site.SaveAsync(new Book { Title = "kept" });
        using var other = new DocumentStore(site.Options);
        await Task.WhenAll(other.InitializeAsync(), site.Store.InitializeAsync());

        Assert.Equal(["kept"], await site.TitlesAsync(query => query));
    }

    [Theory, EachDatabase]
    public async Task AStoreThatHasNotMetAClassFindsItByItsName(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await site.SaveAsync(new Book { Title = "stored by another process" });
        using var store = new DocumentStore(site.Options);
        await using var session = store.CreateSession();

        Assert.IsType<Book>(await session.Query().Any().FirstOrDefaultAsync());
    }

    [Fact]
    public async Task AClassThatNoModuleHasIsNamed()
    {
        await using var site = await TestSite.CreateAsync(TestDatabase.Sqlite);
        site.Store.TypeNames[typeof(Reader)] = "Gone.Module.Thing";
        await site.SaveAsync(new Reader());
        using var store = new DocumentStore(site.Options);
        await using var session = store.CreateSession();

        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => session.Query().Any().ListAsync());
        Assert.Contains("Gone.Module.Thing", fault.Message, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task TheStoreOutlivesAContainerThatUsedIt(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        using (var scope = site.CreateScope())
        {
            var session = scope.ServiceProvider.GetRequiredService<ISession>();
            await session.SaveAsync(new Book { Title = "kept" });
            await session.SaveChangesAsync();
            scope.ServiceProvider.GetRequiredService<IDocumentManager<DocumentManagerTests.Settings>>();
        }

        await site.EndContainerAsync();

        await using var later = site.Store.CreateSession();
        Assert.Equal("kept", (await later.Query<Book>().FirstOrDefaultAsync())?.Title);
        await later.SaveAsync(new Reader());
        await later.SaveChangesAsync();
    }

    [Fact]
    public async Task AFolderThatCannotBeMadeIsNamed()
    {
        var file = Path.GetTempFileName();
        using var store = new DocumentStore(new DatabaseOptions { ConnectionString = $"Data Source={file}/below/site.db" });

        await Assert.ThrowsAsync<DatabaseUnavailableException>(() => store.InitializeAsync());
        File.Delete(file);
    }

    [Fact]
    public void AnUnknownProviderIsNamed()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => new DocumentStore(new DatabaseOptions { Provider = "Oracle" }));
        Assert.Contains("Oracle", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AServerThatIsNotThereIsNamedWithoutThePassword()
    {
        using var store = new DocumentStore(new DatabaseOptions
        {
            Provider = DatabaseOptions.Postgres,
            ConnectionString = $"Host=127.0.0.1;Port=1;Database=portal;Username=cuf;Password={Password};Timeout=2",
        });

        var fault = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => store.InitializeAsync());

        Assert.Equal(("Postgres", "127.0.0.1:1/portal"), (fault.Provider, fault.Server));
        Assert.DoesNotContain(Password, fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADatabaseThatDoesNotExistIsNotWaitedFor()
    {
        var server = await PostgresServer.GetAsync();
        using var store = new DocumentStore(new DatabaseOptions
        {
            Provider = DatabaseOptions.Postgres,
            ConnectionString = server.ConnectionString.Replace("Database=postgres", "Database=nowhere", StringComparison.Ordinal),
            WaitSeconds = 3600,
        });

        var fault = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => store.InitializeAsync());
        Assert.EndsWith("/nowhere", fault.Server, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AServerThatComesLateIsWaitedForWhenTheOptionsSaySo()
    {
        await using var database = await TestDatabase.CreateAsync(TestDatabase.Postgres);
        var real = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        var folder = Directory.CreateTempSubdirectory("verger-test-").FullName;
        var attempt = new FirstWarning();
        using var store = new DocumentStore(
            new DatabaseOptions
            {
                Provider = DatabaseOptions.Postgres,
                ConnectionString = new NpgsqlConnectionStringBuilder(database.ConnectionString) { Host = folder }.ConnectionString,
                WaitSeconds = 3600,
            },
            attempt);
        var initializing = store.InitializeAsync();
        await attempt.Given;
        Assert.False(initializing.IsCompleted);

        // The server's socket appears where it was looked for.
        var socket = $".s.PGSQL.{real.Port}";
        File.CreateSymbolicLink(Path.Combine(folder, socket), Path.Combine(real.Host!, socket));
        await initializing;
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task ASqliteFileThatCannotBeOpenedIsNamed()
    {
        var folder = Directory.CreateTempSubdirectory("verger-test-");
        using var store = new DocumentStore(new DatabaseOptions { ConnectionString = $"Data Source={folder.FullName}" });

        var fault = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => store.InitializeAsync());

        Assert.Equal(("Sqlite", folder.FullName), (fault.Provider, fault.Server));
        folder.Delete();
    }

    [Fact]
    public async Task ASqliteFileIsMadeWithItsFolderAndWritesAhead()
    {
        var folder = Directory.CreateTempSubdirectory("verger-test-");
        var file = Path.Combine(folder.FullName, "new", "folder", "site.db");
        using (var store = new DocumentStore(new DatabaseOptions { ConnectionString = $"Data Source={file}" }))
        {
            await store.InitializeAsync();
            await using var session = store.CreateSession();
            var transaction = await session.BeginTransactionAsync();
            await using var command = transaction.Connection!.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = "SELECT (SELECT journal_mode FROM pragma_journal_mode) || ' ' || (SELECT foreign_keys FROM pragma_foreign_keys) || ' ' || (SELECT timeout FROM pragma_busy_timeout)";
            Assert.Equal("wal 1 30000", await command.ExecuteScalarAsync());
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task ASqliteFileThatIsTakenAwayIsMissedAndServesAgainOnceItIsBack()
    {
        await using var site = await TestSite.CreateAsync(TestDatabase.Sqlite);
        await site.SaveAsync(new Book { Title = "kept" });
        var file = new SqliteConnectionStringBuilder(site.Options.ConnectionString).DataSource;
        var (folder, away) = (Path.GetDirectoryName(file)!, Path.GetDirectoryName(file)! + "-away");
        Directory.Move(folder, away);

        await Assert.ThrowsAsync<DatabaseUnavailableException>(() => site.TitlesAsync(query => query));
        await Assert.ThrowsAsync<DatabaseUnavailableException>(() => site.SaveAsync(new Book { Title = "lost" }));
        Assert.False(File.Exists(file));

        Directory.Move(away, folder);
        Assert.Equal(["kept"], await site.TitlesAsync(query => query));
    }

    [Fact]
    public async Task OnPostgresASessionWorksAgainAfterTheServerHasCutItsConnections()
    {
        await using var site = await TestSite.CreateAsync(TestDatabase.Postgres);
        await site.SaveAsync(new Book { Title = "kept" });
        var server = await PostgresServer.GetAsync();
        var name = new NpgsqlConnectionStringBuilder(site.Options.ConnectionString).Database;
        await server.ExecuteAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");

        var attempts = 0;
        while (true)
        {
            try
            {
                Assert.Equal(["kept"], await site.TitlesAsync(query => query));
                return;
            }
            catch (Exception exception) when (exception is DatabaseUnavailableException or System.Data.Common.DbException && attempts++ < 3)
            {
                // A connection of the pool that the server has cut: it is dropped from the pool, and the next session has another.
            }
        }
    }

    private sealed class FirstWarning : ILogger<DocumentStore>
    {
        private readonly TaskCompletionSource _given = new();

        public Task Given => _given.Task;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            => _given.TrySetResult();
    }
}
