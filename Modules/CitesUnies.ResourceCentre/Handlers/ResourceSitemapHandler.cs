using CitesUnies.Portal.Audience;
using CitesUnies.ResourceCentre.Models;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Sitemaps.Aspects;

namespace CitesUnies.ResourceCentre.Handlers;

/// <summary>Keeps reserved resources out of the sitemap: who comes from a search engine would find a lock.</summary>
public sealed class ResourceSitemapHandler : ContentPartHandler<Resource>
{
    /// <inheritdoc/>
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, Resource part)
        => context.ForAsync<SitemapMetadataAspect>(aspect =>
        {
            aspect.Exclude |= AudienceKind.Of(part.Audience.Text).IsReserved;
            return Task.CompletedTask;
        });
}
