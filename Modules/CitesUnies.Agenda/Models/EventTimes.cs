namespace CitesUnies.Agenda.Models;

/// <summary>When an event takes place: at its new date when it was postponed. All times are in UTC.</summary>
/// <param name="StartUtc">Its start.</param>
/// <param name="EndUtc">Its end; null when none is known.</param>
/// <param name="OverUtc">From when on it is in the past.</param>
/// <param name="FormerUtc">When it should have started, if it was postponed.</param>
public sealed record EventTimes(DateTime StartUtc, DateTime? EndUtc, DateTime OverUtc, DateTime? FormerUtc)
{
    /// <summary>How long an event without an end stays current after its start.</summary>
    public static readonly TimeSpan UsualLength = TimeSpan.FromHours(2);

    /// <summary>The time zone of all events (CONTRACT › Content types).</summary>
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    /// <summary>The times of an event; null while it has no start.</summary>
    public static EventTimes? Of(EventPart part)
    {
        if (part.StartsAt.Value is not { } starts)
        {
            return null;
        }

        var planned = Utc(starts);
        var newStart = EventStatus.Find(part.Status.Text) == EventStatus.Postponed && part.RescheduledTo.Value is { } value ? Utc(value) : (DateTime?)null;
        var moved = (newStart ?? planned) - planned;
        var start = planned + moved;

        // The length is kept when the date changes.
        var end = part.EndsAt.Value is { } ends && Utc(ends) >= planned ? Utc(ends) + moved : (DateTime?)null;
        var over = part.AllDay.Value ? MidnightAfter(end ?? start) : end ?? start + UsualLength;
        return new EventTimes(start, end, over, newStart is null ? null : planned);
    }

    /// <summary>The same moment on a French clock.</summary>
    public static DateTimeOffset Local(DateTime utc) => TimeZoneInfo.ConvertTime(new DateTimeOffset(Utc(utc)), Zone);

    private static DateTime Utc(DateTime value) => DateTime.SpecifyKind(value, DateTimeKind.Utc);

    private static DateTime MidnightAfter(DateTime utc) => TimeZoneInfo.ConvertTimeToUtc(Local(utc).Date.AddDays(1), Zone);
}
