using System.Globalization;

namespace CitesUnies.Theme.Markup;

/// <summary>
/// Lets a word that is longer than any language's be broken at known places (<c>wbr</c>), which neither shows nor is copied. Browsers break it anyway; but where
/// letters are kerned they shape all that is left of the word again for each of its lines, and 100,000 letters take them minutes.
/// </summary>
internal static class WordBreaks
{
    /// <summary>After how many letters of a word there is a place.</summary>
    public const int Every = 100;

    /// <summary>The markup with such places.</summary>
    /// <param name="html">Well-formed HTML; what is within tags stays as it is.</param>
    public static string In(string html)
    {
        if (html.Length <= Every)
        {
            return html;
        }

        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var written = 0;
        var letters = 0;
        var isAfterLetter = false;
        for (var i = 0; i < html.Length; i = After(html, i))
        {
            letters = html[i] == '<' || char.IsWhiteSpace(html[i]) ? 0 : letters + 1;
            var isLetter = IsLetter(html, i);
            if (letters > Every && isLetter && isAfterLetter)
            {
                writer.Write(html.AsSpan(written, i - written));
                writer.Write("<wbr>");
                written = i;
                letters = 1;
            }

            isAfterLetter = isLetter;
        }

        writer.Write(html.AsSpan(written));
        return writer.ToString();
    }

    // The next sign: a tag and a reference such as &amp; are one.
    private static int After(string html, int index) => html[index] switch
    {
        '<' => AfterTag(html, index),
        '&' when html.AsSpan(index).IndexOf(';') is var length and > 0 => index + length + 1,
        _ => index + 1,
    };

    // A value in quotes may hold the sign that ends tags.
    private static int AfterTag(string html, int index)
    {
        char? quote = null;
        for (; index < html.Length; index++)
        {
            var sign = html[index];
            if (quote is null && sign == '>')
            {
                return index + 1;
            }

            quote = sign == quote ? null : quote ?? (sign is '"' or '\'' ? sign : null);
        }

        return index;
    }

    // Marks, joiners and halves of a sign belong to what is around them; a number may stand for any of these.
    private static bool IsLetter(string html, int index) => !html.AsSpan(index).StartsWith("&#", StringComparison.Ordinal)
        && CharUnicodeInfo.GetUnicodeCategory(html[index]) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark or UnicodeCategory.ModifierSymbol or UnicodeCategory.Format or UnicodeCategory.Surrogate);
}
