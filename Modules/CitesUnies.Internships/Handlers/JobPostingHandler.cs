using CitesUnies.Internships.Models;
using CitesUnies.Internships.Services;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Modules;
using OrchardCore.Seo.Models;

namespace CitesUnies.Internships.Handlers;

/// <summary>
/// Tells search engines of an offer as a JobPosting, unless webmasters wrote something else. A handler of items, not of the part: it comes after
/// <c>SeoMetaPart</c>, which says whether they did.
/// </summary>
public sealed class JobPostingHandler(ILocalClock clock, IHtmlSanitizerService sanitizer) : ContentHandlerBase
{
    /// <inheritdoc/>
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context)
        => context.ContentItem.As<InternshipOffer>() is not { } offer ? Task.CompletedTask
            : context.ForAsync<SeoAspect>(async aspect =>
            {
                var published = await clock.ConvertToLocalAsync(offer.ContentItem.PublishedUtc ?? offer.ContentItem.CreatedUtc ?? DateTime.UnixEpoch);
                DateTimeOffset? closes = offer.Deadline.Value is { } day
                    ? await clock.ConvertToLocalAsync((await clock.ConvertToUtcAsync(day.Date.AddDays(1))).AddSeconds(-1))
                    : null;
                aspect.GoogleSchema ??= JobPosting.Of(offer, published, closes, sanitizer.Sanitize(offer.Missions.Html ?? string.Empty));
            });
}
