using CitesUnies.Editing.Checks;
using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Portal.Contents;

/// <summary>Links that dial.</summary>
public static class PhoneLink
{
    private const char NoBreakSpace = '\u00a0';

    /// <summary>The number as people read it with the address that dials it (<c>tel:</c>, RFC 3966); null when there are too few digits to dial.</summary>
    public static Link? Of(string? text)
    {
        var written = (text ?? string.Empty).Trim();
        var dialled = PhoneNumber.Dialled(written);
        return dialled.Length < 4 ? null
            : new Link("tel:" + (dialled.Length == 10 && dialled[0] == '0' ? "+33" + dialled[1..] : dialled), written.Replace(' ', NoBreakSpace));
    }
}
