using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Sitemaps.Builders;

namespace OrchardCore.Sitemaps.Services;

/// <summary>Asks all <see cref="IRouteableContentTypeProvider"/>.</summary>
public interface IRouteableContentTypeCoordinator
{
    /// <summary>The types whose items have addresses.</summary>
    Task<IEnumerable<ContentTypeDefinition>> ListRoutableTypeDefinitionsAsync();

    /// <summary>The whole address of a published item, from the first who knows one; null when it has none.</summary>
    Task<string?> GetRouteAsync(SitemapBuilderContext context, ContentItem contentItem);
}
