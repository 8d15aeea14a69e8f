namespace YesSql;

/// <summary>The database of documents. One for the site; sessions are opened on it.</summary>
public interface IStore : IDisposable
{
    /// <summary>Opens a unit of work. It takes no connection until it needs one.</summary>
    /// <param name="withTracking">Whether what is loaded is remembered, so that a row read twice is one object.</param>
    ISession CreateSession(bool withTracking = true);

    /// <summary>Reaches the database and creates the documents' table if there is none.</summary>
    Task InitializeAsync(CancellationToken cancellationToken = default);

    /// <summary>The names that classes are stored under.</summary>
    ITypeService TypeNames { get; }
}
