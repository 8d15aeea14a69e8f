using System.Net;
using System.Text.RegularExpressions;

namespace CitesUnies.Portal.Contents;

/// <summary>The start of a text, where there is room for little.</summary>
public static class Excerpt
{
    private static readonly Regex _tags = new("<[^>]*>");

    // Not the no-break spaces, that belong to the words around them.
    private static readonly Regex _blanks = new("[ \t\r\n]+");

    /// <summary>The first words of a text, with an ellipsis when there are more.</summary>
    /// <param name="html">The text, as HTML.</param>
    /// <param name="length">How many characters at most, the ellipsis included.</param>
    public static string Of(string? html, int length = 160)
    {
        var text = _blanks.Replace(WebUtility.HtmlDecode(_tags.Replace(html ?? string.Empty, " ")), " ").Trim();
        if (text.Length <= length)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', length - 1);
        return text[..(end > 0 ? end : length - 1)].TrimEnd(' ', ',', ';', ':', '.') + "…";
    }
}
