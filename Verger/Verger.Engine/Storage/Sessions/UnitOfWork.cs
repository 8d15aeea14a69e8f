using System.Data.Common;
using Verger.Engine.Storage.Databases;

namespace Verger.Engine.Storage.Sessions;

/// <summary>The connection of a session, from the first statement on, and its transaction, from the first one that writes.</summary>
internal sealed class UnitOfWork(Database database) : IAsyncDisposable
{
    private DbConnection? _connection;
    private IDisposable? _turn;

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

    public Task<int> ExecuteAsync(SqlStatement statement, CancellationToken cancellationToken)
        => RunAsync(statement, static (command, cancellation) => command.ExecuteNonQueryAsync(cancellation), cancellationToken);

    /// <summary>The first value of the first row; null when there is no row.</summary>
    public Task<object?> ScalarAsync(SqlStatement statement, CancellationToken cancellationToken)
        => RunAsync(statement, static (command, cancellation) => command.ExecuteScalarAsync(cancellation), cancellationToken);

    /// <summary>Reads all rows.</summary>
    public async Task<List<T>> ListAsync<T>(SqlStatement statement, Func<DbDataReader, T> read, bool ordersText, CancellationToken cancellationToken)
    {
        if (ordersText)
        {
            Database.PrepareForText(await ConnectAsync(cancellationToken));
        }

        return await RunAsync(
            statement,
            async (command, cancellation) =>
            {
                await using var reader = await command.ExecuteReaderAsync(cancellation);
                var rows = new List<T>();
                while (await reader.ReadAsync(cancellation))
                {
                    rows.Add(read(reader));
                }

                return rows;
            },
            cancellationToken);
    }

    public async ValueTask DisposeAsync() => await RollbackAsync();

    private async Task<T> RunAsync<T>(SqlStatement statement, Func<DbCommand, CancellationToken, Task<T>> run, CancellationToken cancellationToken)
    {
        var command = Database.CreateCommand(await ConnectAsync(cancellationToken), Transaction, statement);
        T result;
        try
        {
            result = await run(command, cancellationToken);
        }
        catch
        {
            // What a failed statement still holds ends with it: it is not used again.
            await command.DisposeAsync();
            throw;
        }

        await Database.FinishAsync(command);
        return result;
    }

    private async ValueTask ReleaseAsync()
    {
        try
        {
            if (_connection is not null)
            {
                await Database.ReleaseAsync(_connection);
            }
        }
        finally
        {
            _connection = null;
            EndTurn();
        }
    }

    private void EndTurn()
    {
        _turn?.Dispose();
        _turn = null;
    }
}
