namespace OrchardCore.Environment.Cache;

/// <summary>Remembers what depends on what, and tells when a tag is removed.</summary>
public interface ITagCache
{
    /// <summary>Notes that something cached depends on tags.</summary>
    Task TagAsync(string key, params string[] tags);

    /// <summary>What was noted for a tag.</summary>
    Task<IEnumerable<string>> GetTaggedItemsAsync(string tag);

    /// <summary>
    /// Forgets a tag, and tells each <see cref="ITagRemovedEventHandler"/>. Call it after the commit of the change
    /// (<c>ShellScope.AddDeferredTask</c>): before, others still read what was.
    /// </summary>
    Task RemoveTagAsync(string tag);
}
