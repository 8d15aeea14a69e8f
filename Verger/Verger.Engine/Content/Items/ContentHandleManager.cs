using OrchardCore.ContentManagement;

namespace Verger.Engine.Content.Items;

/// <summary>Asks the providers of handles in their order.</summary>
internal sealed class ContentHandleManager(IEnumerable<IContentHandleProvider> providers) : IContentHandleManager
{
    private readonly IContentHandleProvider[] _providers = [.. providers.OrderBy(provider => provider.Order)];

    public async Task<string?> GetContentItemIdAsync(string handle)
    {
        foreach (var provider in _providers)
        {
            if (await provider.GetContentItemIdAsync(handle) is { Length: > 0 } id)
                return id;
        }

        return null;
    }
}
