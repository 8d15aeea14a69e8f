using System.Net;
using System.Text.RegularExpressions;

namespace CitesUnies.Portal.Contents;

/// <summary>The start of a text, where there is room for little.</summary>
public static class Excerpt
{
    private const int LongestLine = 200;
    private const int LongestParagraph = 320;

    private static readonly Regex _tags = new("<[^>]*>");

    // Not the no-break spaces, that belong to the words around them.
    private static readonly Regex _blanks = new("[ \t\r\n]+");

    /// <summary>The first words of a text, with an ellipsis when there are more.</summary>
    /// <param name="html">The text, as HTML.</param>
    /// <param name="length">How many characters at most, the ellipsis included.</param>
    public static string Of(string? html, int length = 160)
        => Start(_blanks.Replace(WebUtility.HtmlDecode(_tags.Replace(html ?? string.Empty, " ")), " "), length);

    /// <summary>A title or a name on a list: its first 200 characters at most.</summary>
    /// <param name="text">The plain text.</param>
    public static string Line(string? text) => Start(text, LongestLine);

    /// <summary>A summary on a list: its first 320 characters at most.</summary>
    /// <param name="text">The plain text.</param>
    public static string Paragraph(string? text) => Start(text, LongestParagraph);

    private static string Start(string? text, int length)
    {
        var whole = (text ?? string.Empty).Trim();
        if (whole.Length <= length)
        {
            return whole;
        }

        var end = whole.LastIndexOfAny([' ', '\t', '\r', '\n'], length - 1);
        if (end <= 0)
        {
            end = char.IsLowSurrogate(whole[length - 1]) ? length - 2 : length - 1;
        }

        return whole[..end].TrimEnd(' ', '\t', '\r', '\n', ',', ';', ':', '.') + "…";
    }
}
