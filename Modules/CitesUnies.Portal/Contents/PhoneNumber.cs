using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Portal.Contents;

/// <summary>Telephone numbers as they are written in France.</summary>
public static class PhoneNumber
{
    private const char NoBreakSpace = '\u00a0';

    /// <summary>The number as people read it with the address that dials it (<c>tel:</c>, RFC 3966); null when there are too few digits to dial.</summary>
    public static Link? Parse(string? text)
    {
        var written = (text ?? string.Empty).Trim();
        var digits = string.Concat(written.Where(char.IsAsciiDigit));
        if (digits.Length < 4)
        {
            return null;
        }

        var international = written.StartsWith('+') ? "+" + digits
            : digits.Length == 10 && digits[0] == '0' ? "+33" + digits[1..]
            : digits;
        return new Link("tel:" + international, written.Replace(' ', NoBreakSpace));
    }
}
