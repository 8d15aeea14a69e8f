using System.Data;
using System.Data.Common;
using System.Globalization;

namespace Verger.Engine.Storage.Databases;

/// <summary>What differs between the databases: connections, who may write, types and values, a few words of SQL.</summary>
internal abstract class Database : IDisposable
{
    private const long TicksPerMicrosecond = TimeSpan.TicksPerMillisecond / 1000;

    /// <summary>As in <see cref="DatabaseOptions.Provider"/>.</summary>
    public abstract string Provider { get; }

    /// <summary>The host and database, or the file, for people to read.</summary>
    public abstract string Server { get; }

    /// <summary>The column type of a row's own identifier.</summary>
    public abstract string IdentityColumn { get; }

    /// <summary>SQL's operator of <c>LIKE</c> that ignores case.</summary>
    public abstract string Like { get; }

    /// <summary>What follows a text column to order it in French; see <see cref="PrepareForText"/>.</summary>
    public abstract string TextOrder { get; }

    /// <summary>What stands before a column that must not be what rows are looked up by.</summary>
    public virtual string Unindexed => "";

    /// <summary>What follows a column of booleans to make it a condition.</summary>
    public virtual string IsTrue => "";

    public static Database Create(DatabaseOptions options) => options.Provider switch
    {
        DatabaseOptions.Sqlite => new SqliteDatabase(options.ConnectionString),
        DatabaseOptions.Postgres => new PostgresDatabase(options.ConnectionString),
        var other => throw new InvalidOperationException(
            $"The database provider '{other}' is unknown: it is '{DatabaseOptions.Sqlite}' or '{DatabaseOptions.Postgres}'."),
    };

    /// <summary>Opens a connection from the pool.</summary>
    /// <exception cref="DatabaseUnavailableException">There is no reaching the database.</exception>
    public async ValueTask<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        DbConnection? connection = null;
        try
        {
            connection = CreateConnection();
            if (connection.State == ConnectionState.Closed)
            {
                await connection.OpenAsync(cancellationToken);
                Opened(connection);
            }

            return connection;
        }
        catch (Exception exception) when (exception is DbException or TimeoutException or IOException or UnauthorizedAccessException)
        {
            if (connection is not null)
            {
                await connection.DisposeAsync();
            }

            throw new DatabaseUnavailableException(Provider, Server, exception);
        }
    }

    /// <summary>Whether trying again later may help.</summary>
    public abstract bool IsPassing(DatabaseUnavailableException exception);

    /// <summary>Waits until this session may write; what it returns ends that. Null where the database itself sees to it.</summary>
    public virtual ValueTask<IDisposable?> EnterWriteAsync(CancellationToken cancellationToken) => default;

    /// <summary>Begins a transaction that writes.</summary>
    public abstract ValueTask<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>What to run once, before anything is created. The statements are in a transaction of their own.</summary>
    public virtual Task PrepareAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>SQL that makes other processes which run it wait for the end of this transaction; null when there can be none.</summary>
    public virtual string? LockAcrossProcesses => null;

    /// <summary>Makes a connection ready for <see cref="TextOrder"/>.</summary>
    public virtual void PrepareForText(DbConnection connection)
    {
    }

    /// <summary>Takes back a connection that <see cref="OpenAsync"/> gave.</summary>
    public virtual ValueTask ReleaseAsync(DbConnection connection) => connection.DisposeAsync();

    /// <summary>A statement with its values, ready to run; <see cref="FinishAsync"/> takes it back.</summary>
    public virtual DbCommand CreateCommand(DbConnection connection, DbTransaction? transaction, SqlStatement statement)
    {
        var command = connection.CreateCommand();
        command.CommandText = statement.Text;
        command.Transaction = transaction;
        for (var i = 0; i < statement.Values.Count; i++)
        {
            command.Parameters.Add(CreateParameter(i + 1, statement.Values[i]));
        }

        return command;
    }

    /// <summary>Takes back a statement that was run and did not fail.</summary>
    public virtual ValueTask FinishAsync(DbCommand command) => command.DisposeAsync();

    /// <summary>The column type for values of a C# type.</summary>
    /// <exception cref="NotSupportedException">Such values cannot be stored.</exception>
    public abstract string ColumnType(Type type, byte? precision = null, byte? scale = null);

    /// <summary>SQL that gives a column another type.</summary>
    /// <param name="table">The table, quoted.</param>
    /// <param name="column">The column, quoted.</param>
    /// <param name="type">The column type.</param>
    public abstract IEnumerable<string> AlterColumn(string table, string column, string type);

    /// <summary>The value as the database takes it. Dates are UTC, cut to the microsecond, which is what PostgreSQL keeps.</summary>
    public object? ToDatabase(object? value) => value switch
    {
        null => null,
        Enum => Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType()), CultureInfo.InvariantCulture),
        DateTime date => FromDate(ToUtc(date)),
        _ => FromValue(value),
    };

    /// <summary>The value of a column as a C# type.</summary>
    public object? ToClr(object? value, Type type)
    {
        if (value is null or DBNull)
        {
            return null;
        }

        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsInstanceOfType(value))
        {
            return value;
        }

        return type.IsEnum ? Enum.ToObject(type, value) : ToOther(value, type);
    }

    public virtual void Dispose()
    {
    }

    protected abstract DbConnection CreateConnection();

    protected abstract DbParameter CreateParameter(int number, object value);

    protected virtual void Opened(DbConnection connection)
    {
    }

    protected virtual object FromDate(DateTime date) => date;

    protected virtual object FromValue(object value) => value;

    protected virtual object ToOther(object value, Type type) => Convert.ChangeType(value, type, CultureInfo.InvariantCulture);

    protected static NotSupportedException CannotStore(Type type)
        => new($"An index column cannot hold a {type}: it holds text, numbers, booleans, UTC dates or GUIDs.");

    private static DateTime ToUtc(DateTime date)
    {
        var utc = date.Kind == DateTimeKind.Local ? date.ToUniversalTime() : date;
        return new DateTime(utc.Ticks - (utc.Ticks % TicksPerMicrosecond), DateTimeKind.Utc);
    }
}
