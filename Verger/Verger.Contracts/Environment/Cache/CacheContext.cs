namespace OrchardCore.Environment.Cache;

/// <summary>
/// How a piece of a page is cached: its id, what its markup varies with, what makes it invalid, and how long it may be kept.
/// See https://docs.orchardcore.net/en/latest/reference/modules/DynamicCache/.
/// </summary>
/// <param name="cacheId">Names the piece; the same on every page that shows it.</param>
public class CacheContext(string cacheId)
{
    private readonly HashSet<string> _contexts = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _tags = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names the piece.</summary>
    public string CacheId { get; } = cacheId;

    /// <summary>What its markup varies with: <c>route</c>, <c>user.roles</c>, <c>query:page</c> …</summary>
    public IEnumerable<string> Contexts => _contexts;

    /// <summary>What makes it invalid when it changes: <c>contentitemid:{id}</c>, <c>alias:{alias}</c>, or a tag of one's own.</summary>
    public IEnumerable<string> Tags => _tags;

    /// <summary>The moment from which it may not be used; null for none.</summary>
    public DateTimeOffset? ExpiresOn { get; private set; }

    /// <summary>How long after it was made it may be used; null for no limit.</summary>
    public TimeSpan? ExpiresAfter { get; private set; }

    /// <summary>How long it is kept when nobody asks for it; null for no limit.</summary>
    public TimeSpan? ExpiresSliding { get; private set; }

    /// <summary>Keeps it until a moment at most.</summary>
    public CacheContext WithExpiryOn(DateTimeOffset expiry)
    {
        ExpiresOn = expiry;
        return this;
    }

    /// <summary>Keeps it for a time at most.</summary>
    public CacheContext WithExpiryAfter(TimeSpan duration)
    {
        ExpiresAfter = duration;
        return this;
    }

    /// <summary>Keeps it for a time after the last use.</summary>
    public CacheContext WithExpirySliding(TimeSpan window)
    {
        ExpiresSliding = window;
        return this;
    }

    /// <summary>Keeps a markup of its own for each value of these.</summary>
    public CacheContext AddContext(params string[] contexts)
    {
        _contexts.UnionWith(contexts);
        return this;
    }

    /// <summary>Keeps one markup whatever the value of this.</summary>
    public CacheContext RemoveContext(string context)
    {
        _contexts.Remove(context);
        return this;
    }

    /// <summary>Makes it invalid when one of these is removed (<see cref="ITagCache.RemoveTagAsync"/>).</summary>
    public CacheContext AddTag(params string[] tags)
    {
        _tags.UnionWith(tags);
        return this;
    }

    /// <summary>No longer makes it invalid when this is removed.</summary>
    public CacheContext RemoveTag(string tag)
    {
        _tags.Remove(tag);
        return this;
    }
}
