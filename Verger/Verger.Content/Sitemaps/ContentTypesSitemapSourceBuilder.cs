using OrchardCore.ContentManagement;
using OrchardCore.Sitemaps.Aspects;
using OrchardCore.Sitemaps.Builders;
using OrchardCore.Sitemaps.Models;
using OrchardCore.Sitemaps.Services;

namespace Verger.Content.Sitemaps;

/// <summary>Adds the published items of content types: those with an address that no handler keeps out. Reads them many at a time.</summary>
internal sealed class ContentTypesSitemapSourceBuilder(
    IContentItemsQueryProvider query,
    IRouteableContentTypeCoordinator coordinator,
    IContentManager contentManager,
    IEnumerable<ISitemapContentItemExtendedMetadataProvider> extensions) : SitemapSourceBuilderBase<ContentTypesSitemapSource>
{
    private const int AtATime = 1000;

    public override async Task BuildSourceAsync(ContentTypesSitemapSource source, SitemapBuilderContext context)
    {
        foreach (var extension in extensions)
        {
            if (extension.GetExtendedAttribute is { } attribute && context.Response.ResponseElement.Attribute(attribute.Name) is null)
            {
                context.Response.ResponseElement.Add(attribute);
            }
        }

        var found = AtATime;
        for (var skip = 0; found == AtATime; skip += AtATime)
        {
            var items = new ContentItemsQueryContext();
            await query.GetContentItemsAsync(source, items, skip, AtATime);
            found = 0;
            foreach (var item in items.ContentItems)
            {
                found++;
                await AddAsync(source, context, items, item);
            }
        }
    }

    private async Task AddAsync(ContentTypesSitemapSource source, SitemapBuilderContext context, ContentItemsQueryContext items, ContentItem item)
    {
        var aspect = await contentManager.PopulateAspectAsync<SitemapMetadataAspect>(item);
        if (aspect.Exclude || await coordinator.GetRouteAsync(context, item) is not { } address)
        {
            return;
        }

        var (frequency, priority) = OfType(source, item.ContentType);
        var url = SitemapXml.Url(address, item.ModifiedUtc ?? item.PublishedUtc ?? item.CreatedUtc, aspect.ChangeFrequency ?? frequency.ToString(), aspect.Priority ?? priority);
        foreach (var extension in extensions)
        {
            if (!await extension.ApplyExtendedMetadataAsync(context, items, item, url))
            {
                return;
            }
        }

        context.Response.ResponseElement.Add(url);
    }

    private static (ChangeFrequency Frequency, int Priority) OfType(ContentTypesSitemapSource source, string type)
        => source is { IndexAll: false, LimitItems: true } ? (source.LimitedContentType.ChangeFrequency, source.LimitedContentType.Priority)
            : !source.IndexAll && Array.Find(source.ContentTypes, entry => entry.ContentTypeName == type) is { } entry ? (entry.ChangeFrequency, entry.Priority)
            : (source.ChangeFrequency, source.Priority);
}
