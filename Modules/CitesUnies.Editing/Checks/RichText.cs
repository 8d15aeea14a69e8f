using System.Net;
using System.Text.RegularExpressions;
using CitesUnies.Editing.Rules;

namespace CitesUnies.Editing.Checks;

/// <summary>Rich texts. Orchard has no setting that makes an <c>HtmlField</c> required, so the rules of the type say it.</summary>
public static class RichText
{
    private static readonly Regex _shown = new("<(img|iframe|video|audio|object|embed)\\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex _tags = new("<[^>]*>", RegexOptions.CultureInvariant);

    /// <summary>Whether the HTML shows anything: words, an image, a frame.</summary>
    public static bool IsEmpty(string? html)
        => string.IsNullOrWhiteSpace(html) || (!_shown.IsMatch(html) && string.IsNullOrWhiteSpace(WebUtility.HtmlDecode(_tags.Replace(html, ""))));

    /// <summary>The text is needed.</summary>
    /// <param name="context">The check.</param>
    /// <param name="key">The field.</param>
    /// <param name="name">Its name, as the editor shows it.</param>
    /// <param name="html">What it holds.</param>
    public static void RequireHtml(this RuleContext context, string key, string name, string? html)
    {
        if (IsEmpty(html))
        {
            context.Missing(key, $"« {name} » est à remplir.");
        }
    }
}
