using System.Data.Common;
using CitesUnies.Testing;
using Microsoft.Data.Sqlite;
using Npgsql;
using Verger.Testing;

namespace CitesUnies.Web.Tests.Setup;

/// <summary>What a site keeps: a folder and an empty database of its own on either provider, which go when it is disposed of.</summary>
internal sealed class SiteData : IAsyncDisposable
{
    private const string AutoSetup = "OrchardCore__OrchardCore_AutoSetup__Tenants__0__";

    private readonly string _folder = Directory.CreateTempSubdirectory("citesunies-").FullName;
    private readonly TestDatabase _database;

    private SiteData(TestDatabase database) => _database = database;

    public static async Task<SiteData> CreateAsync(string provider) => new(await TestDatabase.CreateAsync(provider));

    /// <summary>Starts the site on these data and waits for its first answer.</summary>
    public Task<SiteProcess> StartAsync(IReadOnlyDictionary<string, string>? settings = null) => SiteProcess.StartAsync(_folder, Settings(settings));

    /// <summary>Starts the site on these data and waits for nothing.</summary>
    public SiteProcess Launch() => SiteProcess.Launch(_folder, Settings(null));

    /// <summary>The versions of all items as they are stored; null while the site has no tables for them.</summary>
    public async Task<string[]?> ItemsAsync()
    {
        await using var connection = Connect();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT d."Id" || ' ' || d."Content" FROM "Document" d JOIN "ContentItemIndex" i ON i."DocumentId" = d."Id" ORDER BY d."Id" """;
        try
        {
            var items = new List<string>();
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                items.Add(reader.GetString(0));
            return [.. items];
        }
        catch (DbException exception) when (exception.SqlState == PostgresErrorCodes.UndefinedTable || exception.Message.Contains("no such table", StringComparison.Ordinal))
        {
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private DbConnection Connect() => _database.Provider == TestDatabase.Postgres
        ? new NpgsqlConnection(_database.ConnectionString)
        : new SqliteConnection(_database.ConnectionString);

    private Dictionary<string, string> Settings(IReadOnlyDictionary<string, string>? more) => new(more ?? new Dictionary<string, string>())
    {
        [AutoSetup + "DatabaseProvider"] = _database.Provider,
        [AutoSetup + "DatabaseConnectionString"] = _database.ConnectionString,
    };
}
