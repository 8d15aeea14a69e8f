using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Sitemaps.Builders;

namespace OrchardCore.Sitemaps.Services;

/// <summary>Knows the addresses of the items of some types.</summary>
public interface IRouteableContentTypeProvider
{
    /// <summary>The types whose items have addresses.</summary>
    Task<IEnumerable<ContentTypeDefinition>> ListRoutableTypeDefinitionsAsync();

    /// <summary>The whole address of a published item; null when this provider knows none.</summary>
    Task<string?> GetRouteAsync(SitemapBuilderContext context, ContentItem contentItem);
}
