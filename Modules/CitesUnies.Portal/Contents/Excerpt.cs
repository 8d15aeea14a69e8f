using System.Net;
using System.Text.RegularExpressions;

namespace CitesUnies.Portal.Contents;

/// <summary>The start of a text, where there is room for little.</summary>
public static partial class Excerpt
{
    /// <summary>The first words of a text, with an ellipsis when there are more.</summary>
    /// <param name="html">The text, as HTML.</param>
    /// <param name="length">How many characters at most, the ellipsis included.</param>
    public static string Of(string? html, int length = 160)
    {
        var text = Blanks().Replace(WebUtility.HtmlDecode(Tags().Replace(html ?? string.Empty, " ")), " ").Trim();
        if (text.Length <= length)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', length - 1);
        return text[..(end > 0 ? end : length - 1)].TrimEnd(' ', ',', ';', ':', '.') + "…";
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    // Not the no-break spaces, that belong to the words around them.
    [GeneratedRegex("[ \t\r\n]+")]
    private static partial Regex Blanks();
}
