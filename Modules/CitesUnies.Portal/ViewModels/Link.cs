using OrchardCore.ContentFields.Fields;

namespace CitesUnies.Portal.ViewModels;

/// <summary>A link that a content holds.</summary>
/// <param name="Url">Where it leads: a path of this site or an http(s) address.</param>
/// <param name="Text">What people read.</param>
public sealed record Link(string Url, string Text)
{
    /// <summary>The link of a field; null when the field is empty or leads to something else than a page.</summary>
    public static Link? Of(LinkField? field) => Of(field?.Url, field?.Text);

    /// <summary>The link to an address, that is its own text when it has no other.</summary>
    public static Link? Of(string? url, string? text = null)
        => string.IsNullOrWhiteSpace(url) || !IsPage(url.Trim()) ? null
            : new Link(url.Trim().StartsWith("~/", StringComparison.Ordinal) ? url.Trim()[1..] : url.Trim(), string.IsNullOrWhiteSpace(text) ? HostOf(url.Trim()) : text.Trim());

    private static bool IsPage(string url)
        => url.StartsWith("~/", StringComparison.Ordinal)
            || (url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal))
            || (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https");

    private static string HostOf(string url)
        => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? uri.Host : url;
}
