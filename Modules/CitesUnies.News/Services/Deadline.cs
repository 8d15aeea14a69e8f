namespace CitesUnies.News.Services;

/// <summary>Until when a call can be answered.</summary>
public static class Deadline
{
    /// <summary>Whether the day after the deadline has begun. The deadline's own day still counts (CONTRACT › Closed).</summary>
    /// <param name="deadline">The last day; null for none.</param>
    /// <param name="now">Now, in the site's time zone.</param>
    public static bool IsPast(DateTime? deadline, DateTimeOffset now) => deadline is { } day && now.Date > day.Date;
}
