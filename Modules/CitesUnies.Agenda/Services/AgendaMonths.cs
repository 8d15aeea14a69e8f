using System.Globalization;
using CitesUnies.Agenda.Dates;
using CitesUnies.Agenda.Models;
using CitesUnies.Agenda.ViewModels;
using CitesUnies.Portal.Lists;
using CitesUnies.Portal.ViewModels;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;

namespace CitesUnies.Agenda.Services;

/// <summary>Makes ready to show a month of the agenda.</summary>
public sealed class AgendaMonths(PublishedEvents events, ListShapes lists, IClock clock, ICacheScopeManager cacheScopes)
{
    /// <summary>Fills in a view model.</summary>
    /// <param name="model">The view model.</param>
    /// <param name="wanted">The month; null for that of today, or when it has no events the next that has some.</param>
    /// <param name="asked">Which events.</param>
    /// <param name="urlOf">The address of a month with the same filters.</param>
    /// <returns>The month that is shown.</returns>
    public async Task<CalendarMonth> FillAsync(AgendaMonthViewModel model, CalendarMonth? wanted, EventQuery asked, Func<CalendarMonth, string> urlOf)
    {
        var today = DateOnly.FromDateTime(EventTimes.Local(clock.UtcNow).DateTime);
        cacheScopes.WithExpiryOn(CalendarMonth.StartUtc(today.AddDays(1)));
        var month = wanted ?? CalendarMonth.Of(today);
        var year = await ReadAsync(month.Year, asked);
        if (wanted is null && year.Of(month).Count == 0 && year.FirstAfterMonth(month) is { } next)
        {
            month = next;
            year = next.Year == year.Year ? year : await ReadAsync(next.Year, asked);
        }

        var scheduled = year.Of(month);
        var days = new List<CalendarDayViewModel>();
        foreach (var day in month.Days)
        {
            days.Add(await DayAsync(day, today, scheduled));
        }

        model.Name = month.Name;
        model.Total = scheduled.Count;
        model.Days = days;
        model.FirstColumn = Column(month.FirstDay);
        model.Previous = LinkTo(year.LastBeforeMonth(month), month, urlOf);
        model.Next = LinkTo(year.FirstAfterMonth(month), month, urlOf);
        FillYear(model.Year, year, month, urlOf);
        return month;
    }

    private async Task<EventYear> ReadAsync(int year, EventQuery asked)
    {
        var start = CalendarMonth.StartUtc(new DateOnly(year, 1, 1));
        var end = CalendarMonth.StartUtc(new DateOnly(year + 1, 1, 1));
        var found = await events.BetweenAsync(asked, start, end);
        return new EventYear(
            year,
            [.. found.Select(ScheduledEvent.Of).OfType<ScheduledEvent>()],
            ScheduledEvent.Of(await events.LastBeforeAsync(asked, start)),
            ScheduledEvent.Of(await events.FirstFromAsync(asked, end)));
    }

    private async Task<CalendarDayViewModel> DayAsync(DateOnly day, DateOnly today, IReadOnlyList<ScheduledEvent> scheduled)
    {
        var own = scheduled.Where(one => one.Days.Touches(day, day)).ToList();
        var shapes = await lists.SummariesAsync([.. own.Select(one => one.Item)], "SummaryDay");
        return new CalendarDayViewModel(
            day.Day.ToString(CultureInfo.InvariantCulture),
            EventDates.ShortWeekday(day),
            EventDates.DayOfYear(day),
            day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            day == today,
            day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday,
            [.. own.Zip(shapes, (one, shape) => new CalendarEventViewModel(shape, PartOf(one.Days, day)))]);
    }

    private static string PartOf(EventDays days, DateOnly day)
        => days.Count == 1 ? string.Empty : $"jour {day.DayNumber - days.First.DayNumber + 1} sur {days.Count}";

    private static void FillYear(CalendarYearViewModel model, EventYear year, CalendarMonth shown, Func<CalendarMonth, string> urlOf)
    {
        model.Name = year.Year.ToString(CultureInfo.InvariantCulture);
        model.Previous = year.LastBefore is { } before ? new Link(urlOf(before), before.Year.ToString(CultureInfo.InvariantCulture)) : null;
        model.Next = year.FirstAfter is { } after ? new Link(urlOf(after), after.Year.ToString(CultureInfo.InvariantCulture)) : null;
        model.Months =
        [
            .. Enumerable.Range(1, 12).Select(number => new CalendarMonth(year.Year, number))
                .Select(month => new CalendarMonthLink(year.Of(month).Count > 0 ? urlOf(month) : null, month.ShortName, month.Name, month == shown)),
        ];
    }

    // The year is said where it is another.
    private static Link? LinkTo(CalendarMonth? month, CalendarMonth from, Func<CalendarMonth, string> urlOf)
        => month is { } known ? new Link(urlOf(known), known.Year == from.Year ? known.NameOfMonth : known.Name) : null;

    // Weeks begin on Monday.
    private static int Column(DateOnly day) => (((int)day.DayOfWeek + 6) % 7) + 1;
}
