using CitesUnies.Internships.Models;
using CitesUnies.Portal.Contents;
using CitesUnies.Portal.Services;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Seo.Models;
using OrchardCore.Sitemaps.Aspects;

namespace CitesUnies.Internships.Handlers;

/// <summary>Describes an offer by its subject, and keeps it out of the sitemap once it is closed (CONTRACT › Closed).</summary>
public sealed class InternshipOfferHandler(Deadlines deadlines) : ContentPartHandler<InternshipOffer>
{
    /// <inheritdoc/>
    public override async Task GetContentItemAspectAsync(ContentItemAspectContext context, InternshipOffer part)
    {
        await context.ForAsync<SeoAspect>(aspect =>
        {
            aspect.MetaDescription ??= Excerpt.Of($"{part.Employer.Text} – {part.Subject.Text}");
            return Task.CompletedTask;
        });
        await context.ForAsync<SitemapMetadataAspect>(async aspect => aspect.Exclude |= await deadlines.IsPastAsync(part.Deadline.Value));
    }
}
