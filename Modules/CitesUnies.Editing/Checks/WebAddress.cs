namespace CitesUnies.Editing.Checks;

/// <summary>Addresses of web pages.</summary>
public static class WebAddress
{
    /// <summary>Whether the text is the whole address of a page elsewhere, as <c>https://www.afd.fr/fr</c>.</summary>
    public static bool IsAbsolute(string text)
        => !text.Any(char.IsWhiteSpace)
            && Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https"
            && uri.UserInfo.Length == 0
            && HostName.IsPublic(uri.Host);

    /// <summary>Whether a link may lead there: a page elsewhere, or one of this site as <c>/agenda</c> or <c>~/agenda</c>.</summary>
    public static bool IsPage(string text)
        => IsAbsolute(text) || (!text.Any(char.IsWhiteSpace) && (text.StartsWith("~/", StringComparison.Ordinal) || IsRooted(text)));

    private static bool IsRooted(string text) => text.StartsWith('/') && !text.StartsWith("//", StringComparison.Ordinal) && !text.Contains('\\');
}
