namespace YesSql;

/// <summary>An object was saved that somebody else changed, or deleted, since this session read it.</summary>
/// <param name="document">The row that was to be written.</param>
public class ConcurrencyException(Document document)
    : Exception($"The document with Id '{document.Id}' and type '{document.Type}' could not be updated: it has been changed by another process.")
{
    /// <summary>The row that was to be written, as this session knew it.</summary>
    public Document Document { get; } = document;
}
