using Microsoft.Data.Sqlite;
using Npgsql;

namespace Verger.Testing;

/// <summary>An empty database that nobody else uses; it goes when it is disposed of.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    /// <summary>As the site's configuration names it.</summary>
    public const string Sqlite = "Sqlite";

    /// <summary>As the site's configuration names it.</summary>
    public const string Postgres = "Postgres";

    private readonly Func<Task> _drop;

    private TestDatabase(string provider, string connectionString, Func<Task> drop)
    {
        Provider = provider;
        ConnectionString = connectionString;
        _drop = drop;
    }

    /// <summary><see cref="Sqlite"/> or <see cref="Postgres"/>.</summary>
    public string Provider { get; }

    /// <summary>As the provider's library reads it.</summary>
    public string ConnectionString { get; }

    /// <summary>Creates one.</summary>
    /// <param name="provider"><see cref="Sqlite"/> or <see cref="Postgres"/>.</param>
    public static Task<TestDatabase> CreateAsync(string provider) => provider == Postgres ? CreatePostgresAsync() : Task.FromResult(CreateSqlite());

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _drop();

    private static TestDatabase CreateSqlite()
    {
        var folder = Directory.CreateTempSubdirectory("verger-sqlite-");
        var connectionString = new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder.FullName, "site.db") }.ConnectionString;
        return new TestDatabase(Sqlite, connectionString, () =>
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
            return Task.CompletedTask;
        });
    }

    private static async Task<TestDatabase> CreatePostgresAsync()
    {
        var server = await PostgresServer.GetAsync();
        var name = "test_" + Guid.NewGuid().ToString("n");
        await server.ExecuteAsync($"CREATE DATABASE {name}");
        var connectionString = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = name }.ConnectionString;
        return new TestDatabase(Postgres, connectionString, () => server.ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)"));
    }
}
