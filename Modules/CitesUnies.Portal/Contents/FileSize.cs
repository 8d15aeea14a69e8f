using System.Globalization;

namespace CitesUnies.Portal.Contents;

/// <summary>Sizes of files as people read them in French. A « ko » is a thousand bytes (SI).</summary>
public static class FileSize
{
    private const char NoBreakSpace = '\u00a0';

    private static readonly CultureInfo _french = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>The size in words: « 812 octets », « 48 ko », « 1,2 Mo ».</summary>
    /// <param name="bytes">The size in bytes.</param>
    public static string Of(long bytes) => bytes switch
    {
        < 2 => $"{bytes}{NoBreakSpace}octet",
        < 1_000 => $"{bytes}{NoBreakSpace}octets",
        < 999_500 => $"{Math.Round(bytes / 1_000m, MidpointRounding.AwayFromZero)}{NoBreakSpace}ko",
        _ => (bytes / 1_000_000m).ToString("0.#", _french) + NoBreakSpace + "Mo",
    };
}
