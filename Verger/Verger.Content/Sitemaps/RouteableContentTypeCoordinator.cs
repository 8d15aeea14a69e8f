using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Sitemaps.Builders;
using OrchardCore.Sitemaps.Services;

namespace Verger.Content.Sitemaps;

internal sealed class RouteableContentTypeCoordinator(IEnumerable<IRouteableContentTypeProvider> providers) : IRouteableContentTypeCoordinator
{
    public async Task<IEnumerable<ContentTypeDefinition>> ListRoutableTypeDefinitionsAsync()
    {
        var definitions = new List<ContentTypeDefinition>();
        foreach (var provider in providers)
        {
            definitions.AddRange(await provider.ListRoutableTypeDefinitionsAsync());
        }

        return definitions.DistinctBy(definition => definition.Name);
    }

    public async Task<string?> GetRouteAsync(SitemapBuilderContext context, ContentItem contentItem)
    {
        foreach (var provider in providers)
        {
            if (await provider.GetRouteAsync(context, contentItem) is { Length: > 0 } address)
            {
                return address;
            }
        }

        return null;
    }
}
