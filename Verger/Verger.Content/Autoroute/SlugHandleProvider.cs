using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;

namespace Verger.Content.Autoroute;

/// <summary>Reads handles of the form <c>slug:mentions-legales</c>.</summary>
public sealed class SlugHandleProvider(IAutorouteEntries entries) : IContentHandleProvider
{
    private const string Prefix = "slug:";

    /// <inheritdoc/>
    public int Order => 10;

    /// <inheritdoc/>
    public async Task<string?> GetContentItemIdAsync(string handle)
    {
        if (!handle.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var (found, entry) = await entries.TryGetEntryByPathAsync(handle[Prefix.Length..]);
        return found ? entry.ContainedContentItemId ?? entry.ContentItemId : null;
    }
}
