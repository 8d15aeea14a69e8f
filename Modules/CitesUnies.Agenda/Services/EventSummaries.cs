using System.Globalization;
using CitesUnies.Agenda.Dates;
using CitesUnies.Agenda.Models;
using CitesUnies.Agenda.ViewModels;
using CitesUnies.Portal.Audience;
using CitesUnies.Portal.Contents;
using CitesUnies.Portal.ViewModels;
using CitesUnies.Vocabulary;
using CitesUnies.Vocabulary.Models;
using CitesUnies.Vocabulary.Services;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;

namespace CitesUnies.Agenda.Services;

/// <summary>Makes ready to show what is public of an event.</summary>
public sealed class EventSummaries(IContentManager contentManager, IVocabulary vocabulary, IClock clock, ICacheScopeManager cacheScopes)
{
    /// <summary>Fills in a view model for a list: of long texts the start.</summary>
    public async ValueTask FillListedAsync(EventPart part, EventSummaryViewModel model)
    {
        await FillAsync(part, model);
        model.Title = Excerpt.Line(model.Title);
        model.Summary = Excerpt.Paragraph(model.Summary);
        model.Where = Excerpt.Line(model.Where);
    }

    /// <summary>Fills in a view model.</summary>
    public async ValueTask FillAsync(EventPart part, EventSummaryViewModel model)
    {
        var contentItem = part.ContentItem;
        var aspect = await contentManager.PopulateAspectAsync<EventAspect>(contentItem);
        var audience = AudienceKind.Of(part.Audience.Text);
        model.Title = contentItem.DisplayText ?? string.Empty;
        model.Url = ContentAddress.Of(contentItem);
        model.Kind = aspect.Kind;
        model.Summary = aspect.Summary;
        model.Hosts = aspect.Hosts;
        model.Where = AttendanceMode.Find(part.Attendance.Text)?.Where(part.Venue.Text) ?? part.Venue.Text ?? string.Empty;
        model.Audience = audience.IsReserved ? audience.Label : string.Empty;
        model.Countries = Links(await vocabulary.GetAsync(VocabularyConstants.Countries), part.Countries.TermContentItemIds, "pays");
        model.Topics = Links(await vocabulary.GetAsync(VocabularyConstants.Topics), part.Topics.TermContentItemIds, "sujet");
        if (EventTimes.Of(part) is { } times)
        {
            FillTimes(times, part.AllDay.Value, model);
        }

        FillStatus(EventStatus.Find(part.Status.Text), model);
    }

    private void FillTimes(EventTimes times, bool isAllDay, EventSummaryViewModel model)
    {
        var start = EventTimes.Local(times.StartUtc);
        model.When = EventDates.InWords(start, times.EndUtc is { } end ? EventTimes.Local(end) : null, isAllDay);
        model.WhenForMachines = EventDates.ForMachines(start, isAllDay);
        model.Hour = isAllDay ? string.Empty : EventDates.Hour(start);
        model.Day = start.Day.ToString(CultureInfo.InvariantCulture);
        model.Month = EventDates.ShortMonth(start);
        model.Year = start.Year.ToString(CultureInfo.InvariantCulture);
        model.FormerDay = times.FormerUtc is { } former ? EventDates.Day(EventTimes.Local(former)) : string.Empty;
        model.IsPast = times.OverUtc <= clock.UtcNow;
        if (!model.IsPast)
        {
            // What is cached of it holds until it is over.
            cacheScopes.WithExpiryOn(times.OverUtc);
        }
    }

    // That it was sure to take place says nothing; that the date was to be held says nothing once it has passed.
    private static void FillStatus(EventStatus? status, EventSummaryViewModel model)
    {
        if (status is null || status == EventStatus.Confirmed || (status == EventStatus.SaveTheDate && model.IsPast))
        {
            return;
        }

        model.Status = status.Label;
        model.StatusSlug = status.Slug;
        model.IsCancelled = status == EventStatus.Cancelled;
    }

    private static IReadOnlyList<Link> Links(VocabularyTerms terms, IEnumerable<string>? ids, string filter)
        => [.. terms.FindAll(ids).Select(term => new Link($"{AgendaPage.Path}?{filter}={Uri.EscapeDataString(term.Slug)}", term.Name))];
}
