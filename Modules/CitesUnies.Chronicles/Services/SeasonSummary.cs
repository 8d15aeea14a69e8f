using System.Globalization;

namespace CitesUnies.Chronicles.Services;

/// <summary>Says how many sessions a season has, and from when to when.</summary>
public static class SeasonSummary
{
    private static readonly CultureInfo _french = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>« 5 sessions, octobre 2025 – mars 2026 ».</summary>
    /// <param name="count">How many sessions.</param>
    /// <param name="days">The days of those that have a date, in any order.</param>
    public static string InWords(int count, IReadOnlyCollection<DateTimeOffset> days)
    {
        var sessions = $"{count.ToString(_french)}\u00a0{(count > 1 ? "sessions" : "session")}";
        return days.Count == 0 ? sessions : $"{sessions}, {Period(days.Min(), days.Max())}";
    }

    private static string Period(DateTimeOffset first, DateTimeOffset last)
        => first.Year != last.Year ? $"{Month(first, "MMMM yyyy")} – {Month(last, "MMMM yyyy")}"
            : first.Month != last.Month ? $"{Month(first, "MMMM")} – {Month(last, "MMMM yyyy")}"
            : Month(first, "MMMM yyyy");

    private static string Month(DateTimeOffset day, string format) => day.ToString(format, _french);
}
