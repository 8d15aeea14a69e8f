using OrchardCore.Data.Documents;
using OrchardCore.Documents;
using Verger.Engine.Storage.Sessions;
using YesSql;

namespace Verger.Engine.Storage.Documents;

/// <summary>Keeps one document of the site: stored through the current unit of work, shared in memory once committed.</summary>
/// <param name="store">Where the shared documents are.</param>
/// <param name="current">The current unit of work: this serves singletons too.</param>
internal sealed class DocumentManager<TDocument>(IStore store, ICurrentSession current) : IDocumentManager<TDocument>
    where TDocument : class, IDocument, new()
{
    private readonly SharedDocuments.Slot _shared = ((DocumentStore)store).SharedDocuments.Of(typeof(TDocument));

    public async Task<TDocument> GetOrCreateMutableAsync(Func<Task<TDocument>>? factoryAsync = null)
    {
        var session = current.Session;
        if (session.OwnDocuments.TryGetValue(typeof(TDocument), out var own))
        {
            return (TDocument)own.Document;
        }

        var document = await Stored(session).FirstOrDefaultAsync() ?? await CreateAsync(factoryAsync);
        session.OwnDocuments[typeof(TDocument)] = new OwnDocument(document);
        return document;
    }

    public async Task<TDocument> GetOrCreateImmutableAsync(Func<Task<TDocument>>? factoryAsync = null)
    {
        if (current.SessionOrNull is { } session && session.OwnDocuments.TryGetValue(typeof(TDocument), out var own) && own.IsUpdated)
        {
            return (TDocument)own.Document;
        }

        return _shared.Document as TDocument ?? await ShareAsync(factoryAsync);
    }

    public async Task UpdateAsync(TDocument document, Func<TDocument, Task>? afterUpdateAsync = null)
    {
        if (document.IsReadOnly)
        {
            throw new InvalidOperationException($"The shared {typeof(TDocument).Name} cannot be updated: change the one that GetOrCreateMutableAsync gives.");
        }

        var session = current.Session;
        await TakePlaceOfStoredAsync(session, document);
        document.Identifier = Guid.NewGuid().ToString("n");
        await session.SaveAsync(document, checkConcurrency: true, collection: null, CancellationToken.None);
        session.AfterCommit(async () =>
        {
            _shared.Drop();
            if (afterUpdateAsync is not null)
            {
                await afterUpdateAsync(document);
            }
        });
    }

    private static IQuery<TDocument> Stored(DocumentSession session) => session.Query().For<TDocument>();

    private static async Task<TDocument> CreateAsync(Func<Task<TDocument>>? factoryAsync)
        => factoryAsync is null ? new TDocument() : await factoryAsync() ?? new TDocument();

    /// <summary>A document made anew would otherwise be stored beside the one that there is.</summary>
    private static async Task TakePlaceOfStoredAsync(DocumentSession session, TDocument document)
    {
        var own = session.OwnDocuments.GetValueOrDefault(typeof(TDocument));
        if (own?.Document != document)
        {
            if ((own?.Document ?? await Stored(session).FirstOrDefaultAsync()) is { } replaced)
            {
                session.Replace(replaced, document);
            }

            session.OwnDocuments[typeof(TDocument)] = own = new OwnDocument(document);
        }

        own.IsUpdated = true;
    }

    /// <summary>Read by a session of its own: what is committed, in an object that no unit of work can get hold of to change it.</summary>
    private async Task<TDocument> ShareAsync(Func<Task<TDocument>>? factoryAsync)
    {
        var generation = _shared.Generation;
        await using var session = store.CreateSession();
        var document = await session.Query<TDocument>().FirstOrDefaultAsync() ?? await CreateAsync(factoryAsync);
        document.IsReadOnly = true;
        _shared.Keep(document, generation);
        return document;
    }
}
