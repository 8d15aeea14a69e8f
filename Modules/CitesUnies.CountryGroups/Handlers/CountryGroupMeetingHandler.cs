using CitesUnies.Agenda.Models;
using CitesUnies.CountryGroups.Models;
using CitesUnies.CountryGroups.Services;
using CitesUnies.Portal.Contents;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Seo.Models;

namespace CitesUnies.CountryGroups.Handlers;

/// <summary>Says to search engines and to the agenda what is public of a meeting: never its report.</summary>
public sealed class CountryGroupMeetingHandler(CountryGroupDirectory groups) : ContentPartHandler<CountryGroupMeeting>
{
    private const int SummaryLength = 320;

    /// <inheritdoc/>
    public override async Task GetContentItemAspectAsync(ContentItemAspectContext context, CountryGroupMeeting part)
    {
        await context.ForAsync<SeoAspect>(aspect =>
        {
            aspect.MetaDescription ??= Excerpt.Of(part.Announcement.Html);
            return Task.CompletedTask;
        });
        await context.ForAsync<EventAspect>(async aspect =>
        {
            aspect.Kind = MeetingKind.Find(part.Kind.Text)?.Label ?? part.Kind.Text ?? string.Empty;
            aspect.Summary = Excerpt.Of(part.Announcement.Html, SummaryLength);
            aspect.Hosts = await groups.LinksAsync(part.Groups.ContentItemIds);
        });
    }
}
