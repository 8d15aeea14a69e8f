using System.Data.Common;

namespace YesSql;

/// <summary>
/// A unit of work on the store. What is saved and deleted is queued, written before the next query, and committed by
/// <see cref="SaveChangesAsync(CancellationToken)"/>; a session that is disposed of without it leaves nothing behind.
/// An object that is read twice is the same object. Collections are not used by the portal: their name is always null.
/// </summary>
public interface ISession : IDisposable, IAsyncDisposable
{
    /// <summary>The store that the session is of.</summary>
    IStore Store { get; }

    /// <summary>The transaction that is open; null until something is written.</summary>
    DbTransaction? CurrentTransaction { get; }

    /// <inheritdoc cref="SaveAsync(object, bool, string, CancellationToken)"/>
    Task SaveAsync(object obj) => SaveAsync(obj, false, null, CancellationToken.None);

    /// <inheritdoc cref="SaveAsync(object, bool, string, CancellationToken)"/>
    Task SaveAsync(object obj, bool checkConcurrency) => SaveAsync(obj, checkConcurrency, null, CancellationToken.None);

    /// <inheritdoc cref="SaveAsync(object, bool, string, CancellationToken)"/>
    Task SaveAsync(object obj, bool checkConcurrency, string? collection) => SaveAsync(obj, checkConcurrency, collection, CancellationToken.None);

    /// <summary>Queues a new object, or one that this session read, to be stored with its index rows.</summary>
    /// <param name="obj">The object.</param>
    /// <param name="checkConcurrency">Whether writing it fails with <see cref="ConcurrencyException"/> when the row has changed since it was read.</param>
    /// <param name="collection">Always null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <remarks>
    /// An object whose <c>Id</c> is set and that this session neither read nor stored nor took in by <see cref="Import"/> makes the write fail with
    /// <see cref="InvalidOperationException"/>. Orchard's own store would overwrite the row, whatever others had written to it.
    /// </remarks>
    Task SaveAsync(object obj, bool checkConcurrency, string? collection, CancellationToken cancellationToken);

    /// <summary>Queues an object to be deleted with its index rows.</summary>
    void Delete(object item, string? collection = null);

    /// <summary>Takes in an object that another session read, as the given version of the given row, so that saving it updates that row.</summary>
    /// <returns>False when the session already holds an object for that row.</returns>
    bool Import(object item, long id, long version, string? collection = null);

    /// <summary>Forgets an object: what it held is read anew next time, and changes that were queued for it are dropped.</summary>
    void Detach(object item, string? collection = null);

    /// <inheritdoc cref="GetAsync{T}(long[], string, CancellationToken)"/>
    Task<IEnumerable<T>> GetAsync<T>(long[] ids)
        where T : class => GetAsync<T>(ids, null, CancellationToken.None);

    /// <inheritdoc cref="GetAsync{T}(long[], string, CancellationToken)"/>
    Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection)
        where T : class => GetAsync<T>(ids, collection, CancellationToken.None);

    /// <summary>Loads objects by the identifiers of their rows, in that order. Those that do not exist are left out.</summary>
    Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection, CancellationToken cancellationToken)
        where T : class;

    /// <summary>Begins a query.</summary>
    IQuery Query(string? collection = null);

    /// <summary>Undoes everything since the last commit, and makes later saves and commits of this session do nothing.</summary>
    Task CancelAsync();

    /// <inheritdoc cref="FlushAsync(CancellationToken)"/>
    Task FlushAsync() => FlushAsync(CancellationToken.None);

    /// <summary>Writes what is queued, within the transaction.</summary>
    /// <exception cref="ConcurrencyException">An object saved with <c>checkConcurrency</c> has changed since it was read.</exception>
    Task FlushAsync(CancellationToken cancellationToken);

    /// <inheritdoc cref="SaveChangesAsync(CancellationToken)"/>
    Task SaveChangesAsync() => SaveChangesAsync(CancellationToken.None);

    /// <summary>Writes what is queued and commits. The session may be used again.</summary>
    /// <exception cref="ConcurrencyException">An object saved with <c>checkConcurrency</c> has changed since it was read; nothing was committed.</exception>
    Task SaveChangesAsync(CancellationToken cancellationToken);

    /// <inheritdoc cref="BeginTransactionAsync(CancellationToken)"/>
    Task<DbTransaction> BeginTransactionAsync() => BeginTransactionAsync(CancellationToken.None);

    /// <summary>The transaction that this session writes in, opened if there is none. From then on other writers of an SQLite database wait for it.</summary>
    Task<DbTransaction> BeginTransactionAsync(CancellationToken cancellationToken);

    /// <summary>Undoes everything since the last commit and begins anew, after <see cref="CancelAsync"/> too.</summary>
    Task ResetAsync();
}
