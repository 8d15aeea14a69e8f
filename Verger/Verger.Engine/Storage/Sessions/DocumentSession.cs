using System.Data.Common;
using System.Globalization;
using Verger.Engine.Storage.Databases;
using Verger.Engine.Storage.Documents;
using Verger.Engine.Storage.Indexes;
using Verger.Engine.Storage.Queries;
using Verger.Engine.Storage.Schema;
using YesSql;
using YesSql.Indexes;

namespace Verger.Engine.Storage.Sessions;

/// <summary>A unit of work on the store.</summary>
internal sealed class DocumentSession : ISession
{
    private readonly DocumentStore _store;
    private readonly IndexCatalog _catalog;
    private readonly Func<IEnumerable<IIndexProvider>> _scopedProviders;
    private readonly UnitOfWork _work;
    private readonly IdentityMap _identities = new();
    private readonly DocumentReader _reader;
    private readonly DocumentWriter _writer;
    private PendingChanges _pending = new();
    private IReadOnlyList<IndexDescriptor>? _descriptors;
    private List<Func<Task>>? _afterCommit;
    private bool _isFlushing;
    private bool _isCancelled;

    public DocumentSession(DocumentStore store, IndexCatalog catalog, Func<IEnumerable<IIndexProvider>> scopedProviders, bool withTracking)
    {
        _store = store;
        _catalog = catalog;
        _scopedProviders = scopedProviders;
        _work = new UnitOfWork(store.Database);
        _reader = new DocumentReader(store, _work, withTracking ? _identities : null);
        _writer = new DocumentWriter(store, _work, _identities, new IndexWriter(store, _work, Descriptors));
    }

    public IStore Store => _store;

    public DbTransaction? CurrentTransaction => _work.Transaction;

    public Database Database => _store.Database;

    /// <summary>Documents of which the site has one, as this unit of work has them for itself.</summary>
    public Dictionary<Type, OwnDocument> OwnDocuments { get; } = [];

    public IndexTable TableOf(Type indexType) => _store.TableOf(indexType);

    public Task SaveAsync(object obj, bool checkConcurrency, string? collection, CancellationToken cancellationToken)
    {
        RefuseCollection(collection);
        if (!_isCancelled)
        {
            _pending.Save(obj, checkConcurrency);
        }

        return Task.CompletedTask;
    }

    public void Delete(object item, string? collection = null)
    {
        RefuseCollection(collection);
        if (!_isCancelled)
        {
            _pending.Delete(item);
        }
    }

    public bool Import(object item, long id, long version, string? collection = null)
    {
        RefuseCollection(collection);
        return _identities.Add(item, id, version);
    }

    public void Detach(object item, string? collection = null)
    {
        RefuseCollection(collection);
        _identities.Remove(item);
        _pending.Forget(item);
    }

    public async Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection, CancellationToken cancellationToken)
        where T : class
    {
        RefuseCollection(collection);
        await FlushAsync(cancellationToken);
        var found = new Dictionary<long, object>();
        foreach (var id in ids)
        {
            if (_identities.TryGet(id, out var known))
            {
                found[id] = known.Item;
            }
        }

        var missing = ids.Where(id => !found.ContainsKey(id)).Distinct().Cast<object>().ToList();
        if (missing.Count > 0)
        {
            var sql = new SqlStatement().Add($"SELECT {DocumentSql.Columns} FROM {_store.Names.Document} d WHERE d.\"Id\" IN ").AddList(missing);
            foreach (var (id, item) in await _work.ListAsync(sql, row => (row.GetInt64(0), _reader.Read(row)), ordersText: false, cancellationToken))
            {
                found[id] = item;
            }
        }

        return [.. ids.Select(id => found.GetValueOrDefault(id)).OfType<T>()];
    }

    public IQuery Query(string? collection = null)
    {
        RefuseCollection(collection);
        return new SessionQuery(this);
    }

    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (_isFlushing)
        {
            return;
        }

        _isFlushing = true;
        try
        {
            while (!_pending.IsEmpty)
            {
                var changes = _pending;
                _pending = new PendingChanges();
                await _writer.WriteAsync(changes, cancellationToken);
            }
        }
        catch
        {
            await CancelAsync();
            throw;
        }
        finally
        {
            _isFlushing = false;
        }
    }

    public async Task SaveChangesAsync(CancellationToken cancellationToken)
    {
        if (_isCancelled)
        {
            return;
        }

        await FlushAsync(cancellationToken);
        try
        {
            await _work.CommitAsync(cancellationToken);
        }
        catch
        {
            await CancelAsync();
            throw;
        }

        var callbacks = _afterCommit;
        _afterCommit = null;
        OwnDocuments.Clear();
        foreach (var callback in callbacks ?? [])
        {
            await callback();
        }
    }

    public async Task CancelAsync()
    {
        _isCancelled = true;
        Forget();
        await _work.RollbackAsync();
    }

    public async Task ResetAsync()
    {
        Forget();
        await _work.RollbackAsync();
        _isCancelled = false;
    }

    public async Task<DbTransaction> BeginTransactionAsync(CancellationToken cancellationToken)
        => _isCancelled
            ? throw new InvalidOperationException("The session was cancelled: it writes no more.")
            : await _work.BeginAsync(cancellationToken);

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public ValueTask DisposeAsync()
    {
        Forget();
        return _work.DisposeAsync();
    }

    /// <summary>Lets an object take the place of another: saving it updates the other's row.</summary>
    public void Replace(object item, object replacement)
    {
        _pending.Forget(item);
        if (_identities.TryGet(item, out var document))
        {
            _identities.Remove(item);
            _identities.Add(replacement, document.Id, document.Version);
        }
    }

    /// <summary>Creates and changes tables within this session's transaction.</summary>
    public async Task<SchemaBuilder> CreateSchemaBuilderAsync()
    {
        await FlushAsync(CancellationToken.None);
        return new SchemaBuilder(this, _store.Names, await BeginTransactionAsync(CancellationToken.None));
    }

    /// <summary>Opens the transaction and waits until no other process has one that waited likewise.</summary>
    public async Task WaitForOtherProcessesAsync()
    {
        await FlushAsync(CancellationToken.None);
        await BeginTransactionAsync(CancellationToken.None);
        if (Database.LockAcrossProcesses is { } wait)
        {
            await ExecuteAsync(new SqlStatement().Add(wait));
        }
    }

    /// <summary>Runs something once the transaction has committed; never when it has not.</summary>
    public void AfterCommit(Func<Task> callback) => (_afterCommit ??= []).Add(callback);

    public async Task<List<T>> FindAsync<T>(DocumentCriteria criteria, int? atMost, CancellationToken cancellationToken)
        where T : class
    {
        var sql = new DocumentSql(Database, _store.Names, HasSeveralRows).Select(criteria, atMost);
        return await ListAsync(sql, row => (T)_reader.Read(row), criteria.Orderings.Exists(ordering => ordering.IsText), cancellationToken);
    }

    public Task<int> CountAsync(DocumentCriteria criteria, CancellationToken cancellationToken)
        => CountAsync(new DocumentSql(Database, _store.Names, HasSeveralRows).Count(criteria), cancellationToken);

    public async Task<int> CountAsync(SqlStatement sql, CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken);
        return Convert.ToInt32(await _work.ScalarAsync(sql, cancellationToken), CultureInfo.InvariantCulture);
    }

    public async Task<List<T>> ListAsync<T>(SqlStatement sql, Func<DbDataReader, T> read, bool ordersText, CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken);
        return await _work.ListAsync(sql, read, ordersText, cancellationToken);
    }

    public Task ExecuteAsync(SqlStatement sql, CancellationToken cancellationToken = default) => _work.ExecuteAsync(sql, cancellationToken);

    private bool HasSeveralRows(Type indexType) => _catalog.HasSeveralRows(indexType, Descriptors);

    private IReadOnlyList<IndexDescriptor> Descriptors() => _descriptors ??= _catalog.With(_scopedProviders());

    private void Forget()
    {
        _pending = new PendingChanges();
        _identities.Clear();
        _afterCommit = null;
        OwnDocuments.Clear();
    }

    private static void RefuseCollection(string? collection)
    {
        if (collection is not null)
        {
            throw new NotSupportedException("Collections are not supported: all documents are in one table.");
        }
    }
}
