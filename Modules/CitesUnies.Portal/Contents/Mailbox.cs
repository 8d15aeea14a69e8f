using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Portal.Contents;

/// <summary>Addresses of mailboxes.</summary>
public static class Mailbox
{
    /// <summary>The link that writes to a mailbox (RFC 6068); null when the text is no address.</summary>
    public static Link? LinkTo(string? address)
    {
        var text = (address ?? string.Empty).Trim();
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at < text.Length - 1 && !text.Any(char.IsWhiteSpace) ? new Link("mailto:" + Uri.EscapeDataString(text[..at]) + text[at..], text) : null;
    }
}
