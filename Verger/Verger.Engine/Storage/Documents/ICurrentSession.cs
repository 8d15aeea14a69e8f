using Verger.Engine.Storage.Sessions;

namespace Verger.Engine.Storage.Documents;

/// <summary>The session of the unit of work that is running, for services that outlive it.</summary>
internal interface ICurrentSession
{
    /// <summary>The session; null outside any unit of work.</summary>
    DocumentSession? SessionOrNull { get; }

    /// <summary>The session.</summary>
    /// <exception cref="InvalidOperationException">No unit of work is running.</exception>
    DocumentSession Session => SessionOrNull ?? throw new InvalidOperationException("No unit of work is running: a document can be changed only within a scope of the site.");
}
