using CitesUnies.Agenda.Dates;

namespace CitesUnies.Agenda.Services;

/// <summary>The events of a year, and what lies nearest around it.</summary>
/// <param name="Year">The year.</param>
/// <param name="Events">Its events, earliest first; what began before it or goes on after it too.</param>
/// <param name="Before">The last event that began in an earlier year; null when none did.</param>
/// <param name="After">The first event of a later year; null when there is none.</param>
public sealed record EventYear(int Year, IReadOnlyList<ScheduledEvent> Events, ScheduledEvent? Before, ScheduledEvent? After)
{
    /// <summary>The latest month of an earlier year that has events; null when none has.</summary>
    public CalendarMonth? LastBefore => Before is { Days.Last: var last } ? Earlier(CalendarMonth.Of(last), new CalendarMonth(Year - 1, 12)) : null;

    /// <summary>The earliest month of a later year in which an event begins; null when none does.</summary>
    public CalendarMonth? FirstAfter => After is { Days.First: var first } ? CalendarMonth.Of(first) : null;

    /// <summary>The year's events of a month.</summary>
    public IReadOnlyList<ScheduledEvent> Of(CalendarMonth month) => [.. Events.Where(scheduled => scheduled.Days.Touches(month.FirstDay, month.LastDay))];

    /// <summary>The latest month with events before one of this year; null when there is none.</summary>
    public CalendarMonth? LastBeforeMonth(CalendarMonth month)
        => Months(1, month.Number - 1).Reverse().Cast<CalendarMonth?>().FirstOrDefault(HasEvents) ?? LastBefore;

    /// <summary>The earliest month with events after one of this year; null when there is none.</summary>
    public CalendarMonth? FirstAfterMonth(CalendarMonth month)
        => Months(month.Number + 1, 12).Cast<CalendarMonth?>().FirstOrDefault(HasEvents) ?? FirstAfter;

    private IEnumerable<CalendarMonth> Months(int first, int last)
    {
        for (var number = first; number <= last; number++)
        {
            yield return new CalendarMonth(Year, number);
        }
    }

    private bool HasEvents(CalendarMonth? month) => month is { } known && Of(known).Count > 0;

    private static CalendarMonth Earlier(CalendarMonth one, CalendarMonth other) => one.FirstDay < other.FirstDay ? one : other;
}
