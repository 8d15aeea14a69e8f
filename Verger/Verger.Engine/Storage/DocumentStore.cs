using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Verger.Engine.Storage.Databases;
using Verger.Engine.Storage.Documents;
using Verger.Engine.Storage.Indexes;
using Verger.Engine.Storage.Sessions;
using YesSql;
using YesSql.Indexes;

namespace Verger.Engine.Storage;

/// <summary>The site's documents, in the database that the options name. One for the process; it reaches the database when it is initialized or used.</summary>
public sealed class DocumentStore : IStore
{
    private static readonly TimeSpan _betweenAttempts = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<Type, IndexTable> _tables = new();
    private readonly DatabaseOptions _options;
    private readonly ILogger _logger;

    /// <summary>Makes the store; nothing is opened yet.</summary>
    /// <exception cref="InvalidOperationException">The options name no known provider.</exception>
    /// <exception cref="ArgumentException">The connection string cannot be read.</exception>
    public DocumentStore(DatabaseOptions options, ILogger<DocumentStore>? logger = null)
    {
        _options = options;
        _logger = logger ?? NullLogger<DocumentStore>.Instance;
        Database = Database.Create(options);
        Names = new Names(options.TablePrefix);
    }

    /// <inheritdoc/>
    public ITypeService TypeNames { get; } = new TypeNames();

    internal Database Database { get; }

    internal Names Names { get; }

    internal DocumentSerializer Serializer { get; } = new();

    /// <summary>Documents of which the site has one, as last committed. Kept here, not in a container, since containers of the site follow one another.</summary>
    internal SharedDocuments SharedDocuments { get; } = new();

    internal KeptContentItems KeptContentItems { get; } = new();

    /// <inheritdoc/>
    public ISession CreateSession(bool withTracking = true) => CreateSession(IndexCatalog.Empty, static () => [], withTracking);

    /// <inheritdoc/>
    /// <exception cref="DatabaseUnavailableException">The database did not answer within <see cref="DatabaseOptions.WaitSeconds"/>, or refused.</exception>
    public async Task InitializeAsync(CancellationToken cancellationToken = default)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await CreateDocumentTableAsync(cancellationToken);
                return;
            }
            catch (DatabaseUnavailableException exception) when (Database.IsPassing(exception) && waited.Elapsed.TotalSeconds < _options.WaitSeconds)
            {
                _logger.LogWarning("The {Provider} database at {Server} does not answer yet: {Reason}", exception.Provider, exception.Server, exception.InnerException?.Message);
                await Task.Delay(_betweenAttempts, cancellationToken);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        KeptContentItems.Dispose();
        Database.Dispose();
    }

    internal DocumentSession CreateSession(IndexCatalog catalog, Func<IEnumerable<IIndexProvider>> scopedProviders, bool withTracking = true)
        => new(this, catalog, scopedProviders, withTracking);

    internal IndexTable TableOf(Type indexType)
        => _tables.TryGetValue(indexType, out var table) ? table : _tables.GetOrAdd(indexType, new IndexTable(indexType, Database, Names));

    private async Task CreateDocumentTableAsync(CancellationToken cancellationToken)
    {
        await using var work = new UnitOfWork(Database);
        await Database.PrepareAsync(await work.ConnectAsync(cancellationToken), cancellationToken);
        await work.BeginAsync(cancellationToken);
        if (Database.LockAcrossProcesses is { } wait)
        {
            await work.ExecuteAsync(new SqlStatement().Add(wait), cancellationToken);
        }

        await work.ExecuteAsync(
            new SqlStatement().Add(
                $"""
                CREATE TABLE IF NOT EXISTS {Names.Document} ("Id" {Database.IdentityColumn}, "Type" {Database.ColumnType(typeof(string))} NOT NULL,
                "Content" {Database.ColumnType(typeof(string))} NOT NULL, "Version" {Database.ColumnType(typeof(long))} NOT NULL)
                """),
            cancellationToken);
        await work.ExecuteAsync(
            new SqlStatement().Add($"CREATE INDEX IF NOT EXISTS {Names.DatabaseIndex("IX_Document_Type")} ON {Names.Document} (\"Type\")"),
            cancellationToken);
        await work.CommitAsync(cancellationToken);
    }
}
