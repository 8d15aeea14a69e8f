using System.Globalization;
using System.Text.RegularExpressions;

namespace CitesUnies.Editing.Checks;

/// <summary>Dates that a title holds.</summary>
public static class TitleDates
{
    private static readonly Regex _written = new(@"\b(?<day>[12]?[0-9]|3[01])(er)?\s+(?<name>janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)\b(\s+(?<year>[12][0-9]{3})\b)?"
        + @"|\b(?<day>[0-2]?[0-9]|3[01])/(?<month>0?[1-9]|1[0-2])(/(?<year>[12][0-9]{3}))?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly string[] _months =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    /// <summary>The first day in the title that is another than the field's; null when there is none, or no date in the field.</summary>
    /// <param name="title">The title.</param>
    /// <param name="day">The field's day, in the site's time zone.</param>
    public static string? Contradicting(string? title, DateOnly? day)
        => title is null || day is not { } known ? null : _written.Matches(title).FirstOrDefault(match => !Matches(match, known))?.Value;

    private static bool Matches(Match match, DateOnly day)
        => Number(match, "day") == day.Day
            && (match.Groups["name"].Success ? MonthOf(match.Groups["name"].Value) : Number(match, "month")) == day.Month
            && (!match.Groups["year"].Success || Number(match, "year") == day.Year);

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static int MonthOf(string name) => 1 + Array.IndexOf(_months, name.ToLowerInvariant().Replace("fevrier", "février").Replace("aout", "août").Replace("decembre", "décembre"));
}
