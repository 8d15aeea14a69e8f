using System.Buffers.Binary;
using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Verger.Engine.Storage;
using Verger.Engine.Storage.Databases;

namespace Verger.Engine.Locking;

/// <summary>
/// Session-level advisory locks of PostgreSQL, all on one connection that is open only while one is held: when this process dies, the
/// server gives them back. A session gets its own lock again at once, so who asks has to exclude others of this process first.
/// </summary>
internal sealed class AdvisoryLocks(DocumentStore store)
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly string _site = store.Names.Prefix;
    private DbConnection? _connection;
    private int _held;

    /// <summary>Takes a lock if it is free.</summary>
    /// <returns>What holds it, for <see cref="ReleaseAsync"/>; null when another process does.</returns>
    public async Task<object?> TryAsync(string key)
    {
        await _turn.WaitAsync();
        try
        {
            _connection ??= await store.Database.OpenAsync(CancellationToken.None);
            if (!await CallAsync("pg_try_advisory_lock", key))
            {
                await CloseIfIdleAsync();
                return null;
            }

            _held++;
            return _connection;
        }
        catch (DbException)
        {
            await ForgetAsync();
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Gives a lock back. Nothing is left to do when the connection that held it was lost.</summary>
    public async Task ReleaseAsync(string key, object holder)
    {
        await _turn.WaitAsync();
        try
        {
            if (ReferenceEquals(holder, _connection))
            {
                await CallAsync("pg_advisory_unlock", key);
                _held--;
                await CloseIfIdleAsync();
            }
        }
        catch (DbException)
        {
            await ForgetAsync();
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<bool> CallAsync(string function, string key)
    {
        var statement = new SqlStatement().Add($"SELECT {function}(").AddValue(NumberOf(key)).Add(")");
        await using var command = store.Database.CreateCommand(_connection!, null, statement);
        return await command.ExecuteScalarAsync() is true;
    }

    private Task CloseIfIdleAsync() => _held == 0 ? ForgetAsync() : Task.CompletedTask;

    private async Task ForgetAsync()
    {
        var connection = _connection;
        (_connection, _held) = (null, 0);
        if (connection is not null)
        {
            await connection.DisposeAsync();
        }
    }

    // Several sites may share one database, told apart by their tables' prefix.
    private long NumberOf(string key) => BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{_site}\n{key}")));
}
