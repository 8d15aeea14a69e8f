using OrchardCore.Data.Documents;

namespace OrchardCore.Documents;

/// <summary>
/// Keeps a document of which the site has one: stored in the database, shared in memory.
/// See https://docs.orchardcore.net/en/latest/reference/core/Documents/.
/// </summary>
public interface IDocumentManager<TDocument>
    where TDocument : class, IDocument, new()
{
    /// <summary>The document to be changed and given to <see cref="UpdateAsync"/>: this unit of work's own.</summary>
    /// <param name="factoryAsync">Makes it when none is stored; otherwise it is a new object.</param>
    Task<TDocument> GetOrCreateMutableAsync(Func<Task<TDocument>>? factoryAsync = null);

    /// <summary>
    /// The document to be read, not changed: the shared one, without touching the database once it is known. A unit of work that has
    /// itself updated the document sees its own until it ends.
    /// </summary>
    /// <param name="factoryAsync">Makes it when none is stored; otherwise it is a new object.</param>
    Task<TDocument> GetOrCreateImmutableAsync(Func<Task<TDocument>>? factoryAsync = null);

    /// <summary>Stores the document with the unit of work; when that has committed, everybody sees the change.</summary>
    /// <param name="document">What <see cref="GetOrCreateMutableAsync"/> gave.</param>
    /// <param name="afterUpdateAsync">Runs once that has committed.</param>
    /// <exception cref="InvalidOperationException">The document is the shared one.</exception>
    Task UpdateAsync(TDocument document, Func<TDocument, Task>? afterUpdateAsync = null);
}
