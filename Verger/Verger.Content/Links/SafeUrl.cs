using Microsoft.AspNetCore.Http;

namespace Verger.Content.Links;

/// <summary>URLs that people typed, made fit for the <c>href</c> of a link.</summary>
internal static class SafeUrl
{
    /// <summary>The URL with <c>~/</c> resolved; null when it is empty or of a scheme that a browser would run (<c>javascript:</c>, <c>data:</c>…).</summary>
    public static string? Resolve(string? url, PathString pathBase)
    {
        // Browsers leave out tabs and line breaks before they look at the scheme.
        url = url?.Trim().ReplaceLineEndings("").Replace("\t", "", StringComparison.Ordinal);
        if (string.IsNullOrEmpty(url))
        {
            return null;
        }

        if (url.StartsWith("~/", StringComparison.Ordinal))
        {
            return pathBase.Value + url[1..];
        }

        return SchemeOf(url) is null or "http" or "https" or "mailto" or "tel" ? url : null;
    }

    // Whatever stands before a colon that no slash, query or fragment precedes (RFC 3986, 3.1 and 4.2), odd characters included.
    private static string? SchemeOf(string url)
    {
        var end = url.AsSpan().IndexOfAny(":/?#");
        return end >= 0 && url[end] == ':' ? url[..end].ToLowerInvariant() : null;
    }
}
