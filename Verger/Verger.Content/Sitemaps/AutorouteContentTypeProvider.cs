using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Sitemaps.Builders;
using OrchardCore.Sitemaps.Services;
using Verger.Content.Links;

namespace Verger.Content.Sitemaps;

/// <summary>The addresses of items that have one of their own.</summary>
internal sealed class AutorouteContentTypeProvider(IContentDefinitionManager definitions, ContentUrls urls) : IRouteableContentTypeProvider
{
    public async Task<IEnumerable<ContentTypeDefinition>> ListRoutableTypeDefinitionsAsync()
        => (await definitions.ListTypeDefinitionsAsync()).Where(type => type.Parts.Any(part => part.PartDefinition.Name == nameof(AutoroutePart)));

    public async Task<string?> GetRouteAsync(SitemapBuilderContext context, ContentItem contentItem)
        => await urls.FindAsync(contentItem.ContentItemId) is { } path ? context.HostPrefix + path : null;
}
