namespace CitesUnies.Portal.Contents;

/// <summary>Until when something can be answered. The last day counts to its end (CONTRACT › Closed).</summary>
public static class Deadline
{
    private const int Soon = 14;

    /// <summary>Whether the day after the deadline has begun.</summary>
    /// <param name="deadline">The last day; null for none.</param>
    /// <param name="now">Now, in the site's time zone.</param>
    public static bool IsPast(DateTime? deadline, DateTimeOffset now) => deadline is { } day && now.Date > day.Date;

    /// <summary>How long remains, in words, as « plus que 3 jours »; empty once the deadline is past.</summary>
    /// <param name="deadline">The last day.</param>
    /// <param name="now">Now, in the site's time zone.</param>
    public static string Countdown(DateTime deadline, DateTimeOffset now) => (deadline.Date - now.Date).Days switch
    {
        < 0 => string.Empty,
        0 => "dernier jour",
        1 => "jusqu’à demain",
        <= Soon and var days => $"plus que {days}\u00a0jours",
        var days => $"encore {days}\u00a0jours",
    };
}
