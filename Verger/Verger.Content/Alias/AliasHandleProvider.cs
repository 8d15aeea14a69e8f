using OrchardCore.Alias.Indexes;
using OrchardCore.ContentManagement;
using YesSql;

namespace Verger.Content.Alias;

/// <summary>Reads handles of the form <c>alias:main-menu</c>.</summary>
public sealed class AliasHandleProvider(ISession session) : IContentHandleProvider
{
    private const string Prefix = "alias:";

    /// <inheritdoc/>
    public int Order => 100;

    /// <inheritdoc/>
    public async Task<string?> GetContentItemIdAsync(string handle)
    {
        if (!handle.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var alias = handle[Prefix.Length..].ToLowerInvariant();
        var row = await session.QueryIndex<AliasPartIndex>(index => index.Alias == alias).FirstOrDefaultAsync();
        return row?.ContentItemId;
    }
}
