using CitesUnies.Portal.Contents;
using CitesUnies.Portal.Models;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Seo.Models;

namespace CitesUnies.Portal.Handlers;

/// <summary>Describes a page by its first words where webmasters wrote no description.</summary>
public sealed class PageSeoHandler : ContentPartHandler<Page>
{
    /// <inheritdoc/>
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, Page part)
        => context.ForAsync<SeoAspect>(aspect =>
        {
            aspect.MetaDescription ??= Excerpt.Of(part.Body.Html);
            return Task.CompletedTask;
        });
}
