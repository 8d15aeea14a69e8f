using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace CitesUnies.Theme.Markup;

/// <summary>Days as people read them.</summary>
public static class Day
{
    private static readonly CultureInfo _french = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>A day in words, with what machines read: <c>&lt;time datetime="2026-03-01"&gt;1&lt;sup&gt;er&lt;/sup&gt; mars 2026&lt;/time&gt;</c>.</summary>
    public static IHtmlContent Of(DateTime day)
        => new HtmlString($"<time datetime=\"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\">{InWords(day)}</time>");

    /// <summary>The day of a moment, in that moment's own zone.</summary>
    public static IHtmlContent Of(DateTimeOffset moment) => Of(moment.DateTime);

    // Only the first of a month is an ordinal in French. A day stays on one line.
    private static string InWords(DateTime day)
        => (day.Day == 1 ? "1<sup>er</sup>" : day.Day.ToString(_french)) + '\u00a0' + day.ToString("MMMM\u00a0yyyy", _french);
}
