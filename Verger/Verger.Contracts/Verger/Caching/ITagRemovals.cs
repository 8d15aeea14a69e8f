using OrchardCore.Environment.Cache;

namespace Verger.Caching;

/// <summary>
/// Removes tags (<see cref="ITagCache"/>) once the change has committed, and after all that is deferred beside it: what is cached is made
/// of other things that are kept in memory, and these have to be fresh first.
/// </summary>
public interface ITagRemovals
{
    /// <summary>The tag of what concerns every page: the site's settings and its roles.</summary>
    const string Site = "site";

    /// <summary>Removes a tag then; not at all if the current scope fails.</summary>
    void AfterCommit(string tag);
}
