using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace CitesUnies.Theme.Markup;

/// <summary>
/// A line of plain text as French typography sets it: the ending of an ordinal is raised (1<sup>er</sup> mars, XXI<sup>e</sup> siècle),
/// a short compound such as « groupe-pays » and a span of hours stay on one line. The text is encoded; nothing in it is markup. Words without end may be broken
/// (<see cref="WordBreaks"/>), in texts with markup too.
/// </summary>
public static class Typeset
{
    // A longer compound may break at its hyphens, lest it leave a narrow window.
    private const int LongestKept = 18;

    private const string Ordinal = @"(?<![\p{L}\d])(?<number>\d{1,4}|[IVX]{2,6})(?<ending>er|re|e)(?![\p{L}\d])";

    private static readonly Regex _special = new(
        Ordinal
        + @"|(?<![\p{L}\d-])\p{L}+(?:-\p{L}+)+(?![\p{L}\d-])"
        + @"|(?<!\d)\d{1,2}\u00a0h(?:\u00a0\d{2})?\u00a0–\u00a0\d{1,2}\u00a0h(?:\u00a0\d{2})?",
        RegexOptions.CultureInvariant);

    // Tags are matched so that nothing within them is. A value in quotes may hold the sign that ends tags.
    private static readonly Regex _tagOrOrdinal = new($"""<(?:[^>"']|"[^"]*"|'[^']*')*>|{Ordinal}""", RegexOptions.CultureInvariant);

    /// <summary>The line as HTML.</summary>
    public static IHtmlContent Of(string? text) => new Line(text ?? string.Empty);

    /// <summary>A text with markup: its ordinals are raised.</summary>
    /// <param name="html">Sanitised HTML; it is not encoded.</param>
    public static IHtmlContent Html(string html) => new HtmlString(WordBreaks.In(_tagOrOrdinal.Replace(html, Raise)));

    private static string Raise(Match match)
        => match.Groups["number"] is { Success: true, Value: var number } ? $"{number}<sup>{match.Groups["ending"].Value}</sup>" : match.Value;

    private sealed class Line(string text) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            if (text.Length <= WordBreaks.Every)
            {
                WriteLine(writer, encoder);
                return;
            }

            using var line = new StringWriter(CultureInfo.InvariantCulture);
            WriteLine(line, encoder);
            writer.Write(WordBreaks.In(line.ToString()));
        }

        private void WriteLine(TextWriter writer, HtmlEncoder encoder)
        {
            var written = 0;
            for (var match = _special.Match(text); match.Success; match = match.NextMatch())
            {
                encoder.Encode(writer, text, written, match.Index - written);
                written = match.Index + match.Length;
                Write(match, writer, encoder);
            }

            encoder.Encode(writer, text, written, text.Length - written);
        }

        private static void Write(Match match, TextWriter writer, HtmlEncoder encoder)
        {
            if (match.Groups["number"].Success)
            {
                writer.Write(Raise(match));
                return;
            }

            var isKept = match.Length <= LongestKept;
            writer.Write(isKept ? "<span class=\"whole\">" : string.Empty);
            encoder.Encode(writer, match.Value);
            writer.Write(isKept ? "</span>" : string.Empty);
        }
    }
}
