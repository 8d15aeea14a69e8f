namespace CitesUnies.Agenda.Models;

/// <summary>The days of the French calendar that an event stands on.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day; the first for most events.</param>
public readonly record struct EventDays(DateOnly First, DateOnly Last)
{
    /// <summary>How many days there are.</summary>
    public int Count => Last.DayNumber - First.DayNumber + 1;

    /// <summary>The days of an event. An end at midnight belongs to the day before, but for an event of whole days, whose end names its last day.</summary>
    /// <param name="times">When it takes place.</param>
    /// <param name="isAllDay">Whether it takes whole days.</param>
    public static EventDays Of(EventTimes times, bool isAllDay)
    {
        var first = Day(times.StartUtc);
        if (times.EndUtc is not { } end || end <= times.StartUtc)
        {
            return new EventDays(first, first);
        }

        return new EventDays(first, Day(isAllDay ? end : end.AddTicks(-1)));
    }

    /// <summary>Whether it stands on any of the days from one to another, both counted.</summary>
    public bool Touches(DateOnly from, DateOnly to) => First <= to && Last >= from;

    private static DateOnly Day(DateTime utc) => DateOnly.FromDateTime(EventTimes.Local(utc).DateTime);
}
