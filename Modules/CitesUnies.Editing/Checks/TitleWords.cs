using System.Text.RegularExpressions;

namespace CitesUnies.Editing.Checks;

/// <summary>Words of a title that say what a field should say.</summary>
public static class TitleWords
{
    private static readonly Regex _status = new(@"\bsave[\s-]+the[\s-]+date\b|\bdates?\s+à\s+retenir\b"
        + @"|\b(report(é|ée|és|ées)?|annul(ation|é|ée|és|ées))[\s\u00A0\u202F]*!"
        + @"|[\[(](report(é|ée|és|ées)?|annul(ation|é|ée|és|ées))[^\])]*[\])]"
        + @"|^(report(é|ée|és|ées)?|annul(ation|é|ée|és|ées))[\s\u00A0\u202F]*[:–—-]"
        + @"|[–—-][\s\u00A0\u202F]*(report(é|ée|és|ées)?|annul(ation|é|ée|és|ées))\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The word that tells a state, as « Report ! », « [Annulé] » or « Save the date »; null when there is none.</summary>
    /// <remarks>« Report » or « annulation » alone are words like others (« L’annulation de la dette »): it takes the sign that sets them apart.</remarks>
    public static string? StatusIn(string? title)
        => title is not null && _status.Match(title) is { Success: true } match ? match.Value.Trim(' ', '\u00A0', '\u202F', '–', '—', '-', ':') : null;
}
