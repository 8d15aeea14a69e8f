using CitesUnies.CountryGroups.Models;
using CitesUnies.Portal.Contents;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Seo.Models;

namespace CitesUnies.CountryGroups.Handlers;

/// <summary>Describes a group by its summary where webmasters wrote no description.</summary>
public sealed class CountryGroupHandler : ContentPartHandler<CountryGroup>
{
    /// <inheritdoc/>
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, CountryGroup part)
        => context.ForAsync<SeoAspect>(aspect =>
        {
            aspect.MetaDescription ??= Excerpt.Of(part.Summary.Text);
            return Task.CompletedTask;
        });
}
