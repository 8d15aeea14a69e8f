using Ganss.Xss;
using OrchardCore.Infrastructure.Html;

namespace Verger.Engine.Html;

/// <summary>
/// The sanitiser of rich text. Allows what Orchard Core allows (classes, <c>mailto:</c> and <c>tel:</c>; no forms) and less:
/// no <c>style</c>, which the site's content security policy would refuse with an error in the browser's console, and no <c>name</c>, which
/// can take the place of what scripts look for in the page.
/// </summary>
/// <remarks>
/// Plain texts are told without parsing them. Of others the results are remembered, since the same texts are displayed over and over and
/// parsing them costs more than the rest of a page. The parser is loaded with the first of those.
/// </remarks>
internal sealed class HtmlSanitizerService : IHtmlSanitizerService
{
    // In characters; two generations of it, at two bytes a character and two strings an entry, stay below 8 MB.
    private const int RememberedCharacters = 1_000_000;

    // Safe to share between threads once configured, as its documentation says.
    private static readonly Lazy<HtmlSanitizer> _sanitizer = new(CreateSanitizer);

    private readonly RecentResults _recent = new(RememberedCharacters);

    /// <inheritdoc/>
    public string Sanitize(string html)
    {
        if (string.IsNullOrEmpty(html) || PlainMarkup.Is(html))
        {
            return html ?? "";
        }

        if (_recent.TryGet(html, out var known))
        {
            return known;
        }

        var safe = Parse(html);
        _recent.Add(html, safe);
        return safe;
    }

    /// <summary>What the sanitiser itself makes of a text.</summary>
    internal static string Parse(string html) => _sanitizer.Value.Sanitize(html);

    private static HtmlSanitizer CreateSanitizer()
    {
        var sanitizer = new HtmlSanitizer();
        sanitizer.AllowedAttributes.Add("class");
        sanitizer.AllowedAttributes.Remove("style");
        sanitizer.AllowedAttributes.Remove("name");
        sanitizer.AllowedSchemes.Add("mailto");
        sanitizer.AllowedSchemes.Add("tel");
        sanitizer.AllowedTags.ExceptWith(["form", "input", "button", "select", "option", "optgroup", "textarea", "style"]);
        return sanitizer;
    }
}
