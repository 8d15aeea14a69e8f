namespace OrchardCore.Environment.Cache;

/// <summary>Told when a tag is removed: who keeps something under it drops it.</summary>
public interface ITagRemovedEventHandler
{
    /// <summary>The tag is removed.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="keys">What was noted for it by <see cref="ITagCache.TagAsync"/>.</param>
    Task TagRemovedAsync(string tag, IEnumerable<string> keys);
}
