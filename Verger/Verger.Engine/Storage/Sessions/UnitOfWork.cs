using System.Data.Common;
using Verger.Engine.Storage.Databases;

namespace Verger.Engine.Storage.Sessions;

/// <summary>The connection of a session, from the first statement on, and its transaction, from the first one that writes.</summary>
internal sealed class UnitOfWork(Database database) : IAsyncDisposable
{
    private DbConnection? _connection;
    private IDisposable? _turn;
    private bool _isPreparedForText;

    public Database Database { get; } = database;

    /// <summary>The transaction that is open, if any.</summary>
    public DbTransaction? Transaction { get; private set; }

    public async ValueTask<DbConnection> ConnectAsync(CancellationToken cancellationToken)
        => _connection ??= await Database.OpenAsync(cancellationToken);

    /// <summary>Opens the transaction if there is none.</summary>
    public async ValueTask<DbTransaction> BeginAsync(CancellationToken cancellationToken)
    {
        if (Transaction is not null)
        {
            return Transaction;
        }

        _turn = await Database.EnterWriteAsync(cancellationToken);
        try
        {
            return Transaction = await Database.BeginWriteAsync(await ConnectAsync(cancellationToken), cancellationToken);
        }
        catch
        {
            EndTurn();
            throw;
        }
    }

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        if (Transaction is not null)
        {
            await Transaction.CommitAsync(cancellationToken);
            await Transaction.DisposeAsync();
            Transaction = null;
        }

        await ReleaseAsync();
    }

    public async Task RollbackAsync()
    {
        try
        {
            if (Transaction is not null)
            {
                await Transaction.DisposeAsync();
            }
        }
        finally
        {
            Transaction = null;
            await ReleaseAsync();
        }
    }

    public async Task<int> ExecuteAsync(SqlStatement statement, CancellationToken cancellationToken)
    {
        await using var command = Database.CreateCommand(await ConnectAsync(cancellationToken), Transaction, statement);
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>The first value of the first row; null when there is no row.</summary>
    public async Task<object?> ScalarAsync(SqlStatement statement, CancellationToken cancellationToken)
    {
        await using var command = Database.CreateCommand(await ConnectAsync(cancellationToken), Transaction, statement);
        return await command.ExecuteScalarAsync(cancellationToken);
    }

    /// <summary>Reads all rows.</summary>
    public async Task<List<T>> ListAsync<T>(SqlStatement statement, Func<DbDataReader, T> read, bool ordersText, CancellationToken cancellationToken)
    {
        var connection = await ConnectAsync(cancellationToken);
        if (ordersText && !_isPreparedForText)
        {
            Database.PrepareForText(connection);
            _isPreparedForText = true;
        }

        await using var command = Database.CreateCommand(connection, Transaction, statement);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public async ValueTask DisposeAsync() => await RollbackAsync();

    private async ValueTask ReleaseAsync()
    {
        try
        {
            if (_connection is not null)
            {
                await _connection.DisposeAsync();
            }
        }
        finally
        {
            _connection = null;
            _isPreparedForText = false;
            EndTurn();
        }
    }

    private void EndTurn()
    {
        _turn?.Dispose();
        _turn = null;
    }
}
