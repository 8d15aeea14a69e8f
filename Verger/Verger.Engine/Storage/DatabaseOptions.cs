namespace Verger.Engine.Storage;

/// <summary>Which database the site's documents are in.</summary>
public sealed class DatabaseOptions
{
    /// <summary>The name of SQLite, the default: a file, one process.</summary>
    public const string Sqlite = "Sqlite";

    /// <summary>The name of PostgreSQL.</summary>
    public const string Postgres = "Postgres";

    /// <summary><see cref="Sqlite"/> or <see cref="Postgres"/>.</summary>
    public string Provider { get; set; } = Sqlite;

    /// <summary>As <c>Microsoft.Data.Sqlite</c> or <c>Npgsql</c> read it.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>What stands before the name of every table, so that several sites can share a database.</summary>
    public string TablePrefix { get; set; } = "";

    /// <summary>How long to wait, in seconds, for a database that does not answer when the site starts.</summary>
    public int WaitSeconds { get; set; }
}
