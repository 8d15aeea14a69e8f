using System.Globalization;
using CitesUnies.Agenda.Models;

namespace CitesUnies.Agenda.Dates;

/// <summary>A month of the calendar, on a French clock.</summary>
/// <param name="Year">Its year.</param>
/// <param name="Number">Its number in the year, from 1.</param>
public readonly record struct CalendarMonth(int Year, int Number)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    private static readonly CultureInfo _french = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>Its first day.</summary>
    public DateOnly FirstDay => new(Year, Number, 1);

    /// <summary>Its last day.</summary>
    public DateOnly LastDay => FirstDay.AddMonths(1).AddDays(-1);

    /// <summary>« janvier 2026 ».</summary>
    public string Name => FirstDay.ToString("MMMM yyyy", _french);

    /// <summary>« janvier ».</summary>
    public string NameOfMonth => FirstDay.ToString("MMMM", _french);

    /// <summary>« janv. »: where there is room for little.</summary>
    public string ShortName => FirstDay.ToString("MMM", _french);

    /// <summary>What addresses hold: <c>2026-01</c>.</summary>
    public string Slug => FirstDay.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>Its days, in order.</summary>
    public IEnumerable<DateOnly> Days
    {
        get
        {
            for (var day = FirstDay; day <= LastDay; day = day.AddDays(1))
            {
                yield return day;
            }
        }
    }

    /// <summary>The month of a day.</summary>
    public static CalendarMonth Of(DateOnly day) => new(day.Year, day.Month);

    /// <summary>The month that an address names (<c>2026-01</c>); null when it names none of the years 1900 to 2199.</summary>
    public static CalendarMonth? Parse(string? text)
        => DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= FirstYear and <= LastYear
            ? Of(day)
            : null;

    /// <summary>The moment at which a day begins in Paris, in UTC.</summary>
    public static DateTime StartUtc(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), EventTimes.Zone);
}
