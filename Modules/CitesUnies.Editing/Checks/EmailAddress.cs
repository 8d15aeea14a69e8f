using System.Net.Mail;

namespace CitesUnies.Editing.Checks;

/// <summary>E-mail addresses as people are written to: a name, an at sign and a domain with a dot.</summary>
public static class EmailAddress
{
    /// <summary>Whether the text is one such address and nothing else. RFC 5321 sets its greatest length.</summary>
    public static bool IsValid(string text)
        => text.Length <= 254
            && !text.Any(char.IsWhiteSpace)
            && MailAddress.TryCreate(text, out var address)
            && address.Address == text
            && HostName.IsPublic(address.Host);
}
