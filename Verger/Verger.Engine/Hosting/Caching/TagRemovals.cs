using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Scope;
using Verger.Caching;

namespace Verger.Engine.Hosting.Caching;

/// <summary>Gathers the tags of a unit of work, so that each is removed once.</summary>
internal sealed class TagRemovals(ITagCache tagCache) : ITagRemovals
{
    public void AfterCommit(string tag)
        => ShellScope.GetOrCreate(this, () =>
        {
            var tags = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            ShellScope.AddLastDeferredTask(_ => RemoveAsync(tags));
            return tags;
        }).Add(tag);

    private async Task RemoveAsync(HashSet<string> tags)
    {
        foreach (var tag in tags)
        {
            await tagCache.RemoveTagAsync(tag);
        }
    }
}
