namespace CitesUnies.Editing.Checks;

/// <summary>Names of hosts that anyone can reach.</summary>
internal static class HostName
{
    /// <summary>Whether it is a name with a dot (RFC 1123), letters of other scripts included; neither an address nor a name of one's own network.</summary>
    public static bool IsPublic(string host)
        => Uri.CheckHostName(host) == UriHostNameType.Dns
            && host.Trim('.').Split('.') is { Length: >= 2 } labels
            && labels[^1].Any(char.IsLetter);
}
