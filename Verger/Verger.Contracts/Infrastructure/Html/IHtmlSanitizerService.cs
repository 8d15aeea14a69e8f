namespace OrchardCore.Infrastructure.Html;

/// <summary>Reduces HTML of unknown origin to what may be shown safely.</summary>
public interface IHtmlSanitizerService
{
    /// <summary>The fragment without scripts, event handlers, styles that escape their place, and unsafe URLs.</summary>
    string Sanitize(string html);
}
