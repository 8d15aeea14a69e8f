using System.Globalization;

namespace CitesUnies.Agenda.Dates;

/// <summary>Dates of events in French words.</summary>
public static class EventDates
{
    private const char NoBreakSpace = '\u00a0';

    private static readonly CultureInfo _french = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>« mardi 14 avril 2026, 14 h 30 – 16 h », « du mardi 14 au jeudi 16 avril 2026 ».</summary>
    /// <param name="start">The start on a French clock.</param>
    /// <param name="end">The end; null when none is known.</param>
    /// <param name="isAllDay">Whether the hours are left out.</param>
    public static string InWords(DateTimeOffset start, DateTimeOffset? end, bool isAllDay)
    {
        if (end is not { } known || known <= start)
        {
            return isAllDay ? Day(start) : $"{Day(start)}, {Hour(start)}";
        }

        if (known.Date == start.Date)
        {
            return isAllDay ? Day(start) : $"{Day(start)}, {Hour(start)}{NoBreakSpace}–{NoBreakSpace}{Hour(known)}";
        }

        return isAllDay
            ? $"du {DayBefore(start, known)} au {Day(known)}"
            : $"du {Day(start)}, {Hour(start)}, au {Day(known)}, {Hour(known)}";
    }

    /// <summary>« mardi 14 avril 2026 ».</summary>
    public static string Day(DateTimeOffset moment) => $"{Weekday(moment)} {DayOfMonth(moment)}{NoBreakSpace}{moment.ToString($"MMMM{NoBreakSpace}yyyy", _french)}";

    /// <summary>« mardi 14 avril »: where the year is known.</summary>
    public static string DayOfYear(DateOnly day)
    {
        var moment = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        return $"{Weekday(moment)} {DayOfMonth(moment)}{NoBreakSpace}{moment.ToString("MMMM", _french)}";
    }

    /// <summary>« mar. »: the day of the week where there is room for little.</summary>
    public static string ShortWeekday(DateOnly day) => day.ToString("ddd", _french);

    /// <summary>« 14 h 30 », « 9 h ».</summary>
    public static string Hour(DateTimeOffset moment)
        => moment.Minute == 0 ? $"{moment.Hour}{NoBreakSpace}h" : $"{moment.Hour}{NoBreakSpace}h{NoBreakSpace}{moment.Minute:00}";

    /// <summary>« avr. »: the month where there is room for little.</summary>
    public static string ShortMonth(DateTimeOffset moment) => moment.ToString("MMM", _french);

    /// <summary>What machines read: a day, or a moment with its distance from UTC.</summary>
    public static string ForMachines(DateTimeOffset moment, bool isAllDay)
        => moment.ToString(isAllDay ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mmzzz", CultureInfo.InvariantCulture);

    // The first of two days leaves out what they have in common.
    private static string DayBefore(DateTimeOffset first, DateTimeOffset last)
        => first.Year != last.Year ? Day(first)
            : first.Month != last.Month ? $"{Weekday(first)} {DayOfMonth(first)}{NoBreakSpace}{first.ToString("MMMM", _french)}"
            : $"{Weekday(first)} {DayOfMonth(first)}";

    private static string Weekday(DateTimeOffset moment) => moment.ToString("dddd", _french);

    // Only the first of a month is an ordinal in French.
    private static string DayOfMonth(DateTimeOffset moment) => moment.Day == 1 ? "1er" : moment.Day.ToString(_french);
}
