using System.Xml.Linq;
using OrchardCore.ContentManagement;

namespace OrchardCore.Sitemaps.Builders;

/// <summary>Adds to what a sitemap says of a content item, as the addresses of its translations, or keeps it out.</summary>
public interface ISitemapContentItemExtendedMetadataProvider
{
    /// <summary>The namespace that it writes in, as an attribute of the root; null for none.</summary>
    XAttribute? GetExtendedAttribute { get; }

    /// <summary>Adds to the element <c>url</c> of an item.</summary>
    /// <returns>False when the item is to stay out.</returns>
    Task<bool> ApplyExtendedMetadataAsync(SitemapBuilderContext context, ContentItemsQueryContext queryContext, ContentItem contentItem, XElement url);
}
