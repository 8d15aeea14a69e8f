using CitesUnies.Portal.Contents;
using CitesUnies.ResourceCentre.Models;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Seo.Models;

namespace CitesUnies.ResourceCentre.Handlers;

/// <summary>Describes a resource by its summary, which is public, where webmasters wrote no description.</summary>
public sealed class ResourceSeoHandler : ContentPartHandler<Resource>
{
    /// <inheritdoc/>
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, Resource part)
        => context.ForAsync<SeoAspect>(aspect =>
        {
            aspect.MetaDescription ??= Excerpt.Of(part.Summary.Text);
            return Task.CompletedTask;
        });
}
