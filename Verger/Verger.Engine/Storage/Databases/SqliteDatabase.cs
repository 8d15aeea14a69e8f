using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Verger.Engine.Storage.Databases;

/// <summary>
/// SQLite in write-ahead mode: readers never wait. Writers of this process queue at <see cref="WriteGate"/>, those of other processes
/// (a backup, a console) at SQLite's own lock, for <see cref="BusyMilliseconds"/> at most.
/// </summary>
internal sealed class SqliteDatabase : Database
{
    private const int BusyMilliseconds = 30_000;
    private const string DateFormat = "yyyy-MM-dd HH:mm:ss.ffffff";
    private const string FrenchCollation = "FRENCH";

    private static readonly TimeSpan _longestTurn = TimeSpan.FromSeconds(60);
    private static readonly CompareInfo _french = CultureInfo.GetCultureInfo("fr-FR").CompareInfo;

    // One that is opened has the whole schema to read, and all its statements.
    private static readonly int _mostIdle = Math.Max(16, Environment.ProcessorCount * 4);

    // The last one back goes out first: what it has read is still in the processor's cache.
    private readonly ConcurrentStack<SqliteLine> _idle = new();
    private readonly WriteGate _gate = new(_longestTurn);
    private readonly string _connectionString;
    private readonly string _existingConnectionString;
    private readonly string _file;
    private bool _hasFolder;
    private volatile bool _isDisposed;
    private volatile bool _isPrepared;

    public SqliteDatabase(string connectionString)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString) { DefaultTimeout = BusyMilliseconds / 1000, Pooling = false };
        _connectionString = builder.ConnectionString;
        _file = builder.DataSource;
        builder.Mode = builder.Mode == SqliteOpenMode.ReadWriteCreate ? SqliteOpenMode.ReadWrite : builder.Mode;
        _existingConnectionString = builder.ConnectionString;
    }

    public override string Provider => DatabaseOptions.Sqlite;

    public override string Server => _file;

    /// <summary>With AUTOINCREMENT no identifier is ever given again, so nothing that is kept elsewhere can come to mean another row.</summary>
    public override string IdentityColumn => "INTEGER PRIMARY KEY AUTOINCREMENT";

    public override string Like => "LIKE";

    public override string TextOrder => " COLLATE " + FrenchCollation;

    /// <summary>Without figures on the data SQLite would look documents up by their type, which most share.</summary>
    public override string Unindexed => "+";

    /// <summary>A bare column is not looked up in a database index.</summary>
    public override string IsTrue => " = 1";

    public override bool IsPassing(DatabaseUnavailableException exception) => false;

    public override async ValueTask<IDisposable?> EnterWriteAsync(CancellationToken cancellationToken) => await _gate.EnterAsync(cancellationToken);

    /// <summary>IMMEDIATE, so that the lock is taken now and not at the first write, when waiting for it can no longer succeed.</summary>
    public override ValueTask<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancellationToken)
        => new(((SqliteConnection)connection).BeginTransaction(deferred: false));

    public override async Task PrepareAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL";
        await command.ExecuteNonQueryAsync(cancellationToken);
        _isPrepared = File.Exists(_file);
    }

    public override void PrepareForText(DbConnection connection)
    {
        if (connection is SqliteLine { OrdersText: false } line)
        {
            line.CreateCollation(FrenchCollation, static (left, right) => _french.Compare(left, right));
            line.OrdersText = true;
        }
    }

    /// <summary>One in which a transaction was left open is not used again.</summary>
    public override ValueTask ReleaseAsync(DbConnection connection)
    {
        if (connection is not SqliteLine line || _isDisposed || _idle.Count >= _mostIdle || line.State != ConnectionState.Open || line.IsInTransaction)
        {
            return connection.DisposeAsync();
        }

        _idle.Push(line);
        return default;
    }

    public override DbCommand CreateCommand(DbConnection connection, DbTransaction? transaction, SqlStatement statement)
        => ((SqliteLine)connection).Statement(statement, transaction);

    public override ValueTask FinishAsync(DbCommand command)
    {
        ((SqliteLine)command.Connection!).Finish((SqliteCommand)command);
        return default;
    }

    public override string ColumnType(Type type, byte? precision = null, byte? scale = null)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return Type.GetTypeCode(type) switch
        {
            TypeCode.String or TypeCode.DateTime => "TEXT",
            TypeCode.Boolean or TypeCode.Byte or TypeCode.Int16 or TypeCode.Int32 or TypeCode.Int64 => "INTEGER",
            TypeCode.Single or TypeCode.Double => "REAL",
            TypeCode.Decimal => "NUMERIC",
            _ => type == typeof(Guid) ? "TEXT" : throw CannotStore(type),
        };
    }

    /// <summary>SQLite knows neither lengths nor this statement: only a change that is none here can be made.</summary>
    public override IEnumerable<string> AlterColumn(string table, string column, string type)
        => type == "TEXT"
            ? []
            : throw new NotSupportedException($"SQLite cannot change the type of {table}.{column}: add a column of the new type and drop the old one.");

    public override void Dispose()
    {
        _isDisposed = true;
        ForgetConnections();
        _gate.Dispose();
    }

    protected override DbConnection CreateConnection()
    {
        // A file that was taken away lives on in connections that are open, and what they write is lost; nor may another, empty one take its place.
        if (_isPrepared && !File.Exists(_file))
        {
            ForgetConnections();
        }

        if (_idle.TryPop(out var line))
        {
            return line;
        }

        if (_isPrepared)
        {
            return new SqliteLine(_existingConnectionString);
        }

        if (!_hasFolder && Path.GetDirectoryName(_file) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        _hasFolder = true;

        return new SqliteLine(_connectionString);
    }

    protected override DbParameter CreateParameter(int number, object value)
        => new SqliteParameter("$" + number.ToString(CultureInfo.InvariantCulture), value);

    protected override void Opened(DbConnection connection) => raw.sqlite3_busy_timeout(((SqliteConnection)connection).Handle, BusyMilliseconds);

    protected override object FromDate(DateTime date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

    /// <summary>Decimals become floating-point numbers: as text, the only other form, 10 would come before 9. Some 15 digits are kept.</summary>
    protected override object FromValue(object value) => value switch
    {
        decimal number => (double)number,
        Guid id => id.ToString(),
        bool flag => flag ? 1L : 0L,
        _ => value,
    };

    protected override object ToOther(object value, Type type)
    {
        if (type == typeof(DateTime))
        {
            return DateTime.Parse((string)value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
        }

        return type == typeof(Guid) ? Guid.Parse((string)value) : base.ToOther(value, type);
    }

    private void ForgetConnections()
    {
        while (_idle.TryPop(out var line))
        {
            line.Dispose();
        }
    }
}
