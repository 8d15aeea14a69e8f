using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Sitemaps.Aspects;
using OrchardCore.Sitemaps.Models;

namespace Verger.Content.Sitemaps;

/// <summary>Tells what editors said of an item's place in sitemaps.</summary>
internal sealed class SitemapPartHandler : ContentPartHandler<SitemapPart>
{
    /// <inheritdoc/>
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, SitemapPart part) =>
        context.ForAsync<SitemapMetadataAspect>(aspect =>
        {
            if (part.OverrideSitemapConfig)
            {
                aspect.ChangeFrequency = part.ChangeFrequency.ToString();
                aspect.Priority = part.Priority;
            }

            aspect.Exclude |= part.Exclude;
            return Task.CompletedTask;
        });
}
