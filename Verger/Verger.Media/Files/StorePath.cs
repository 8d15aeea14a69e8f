using System.Buffers;
using System.Text;
using OrchardCore.FileStorage;

namespace Verger.Media.Files;

/// <summary>
/// The rules for a path within a file store. Stricter than any one file system, so that a library moves between machines and no path
/// means two files: no way up, no hidden or temporary names, nothing that Windows, a URL or a shell reads otherwise.
/// </summary>
internal static class StorePath
{
    // What ext4, NTFS and APFS allow in one name, in bytes of UTF-8.
    private const int MaxSegmentBytes = 255;
    private const int MaxLength = 1024;

    private static readonly SearchValues<char> _forbidden = SearchValues.Create("\\:*?\"<>|%");

    /// <summary>The path with single slashes between segments and none at its ends; empty for the root.</summary>
    /// <exception cref="FileStoreException">The path breaks a rule.</exception>
    public static string Normalize(string? path) =>
        TryNormalize(path, out var normalized) ? normalized : throw new FileStoreException($"The path '{Printable(path!)}' is not allowed.");

    /// <summary>The same, telling by its result whether the path keeps the rules.</summary>
    public static bool TryNormalize(string? path, out string normalized)
    {
        normalized = "";
        if (string.IsNullOrEmpty(path))
        {
            return true;
        }

        if (path.Length > MaxLength || path.AsSpan().IndexOfAny(_forbidden) >= 0)
        {
            return false;
        }

        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (!Array.TrueForAll(segments, IsAllowed))
        {
            return false;
        }

        normalized = string.Join('/', segments);
        return true;
    }

    /// <summary>The last segment.</summary>
    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>All but the last segment.</summary>
    public static string DirectoryOf(string path) => path.LastIndexOf('/') is > 0 and var slash ? path[..slash] : "";

    private static bool IsAllowed(string segment)
    {
        // A leading dot hides (and names "." and ".."); Windows drops trailing dots and spaces.
        if (segment[0] is '.' or ' ' or '~' || segment[^1] is '.' or ' ' || Encoding.UTF8.GetByteCount(segment) > MaxSegmentBytes)
        {
            return false;
        }

        foreach (var rune in segment.EnumerateRunes())
        {
            // Control and format characters (such as right-to-left overrides) show another name than the one stored.
            if (rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Control
                or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.PrivateUse
                or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator)
            {
                return false;
            }
        }

        return !IsWindowsDevice(segment);
    }

    private static bool IsWindowsDevice(string segment)
    {
        var stem = segment.AsSpan(0, segment.IndexOf('.') is >= 0 and var dot ? dot : segment.Length);
        return stem.Length switch
        {
            3 => stem.Equals("con", StringComparison.OrdinalIgnoreCase) || stem.Equals("prn", StringComparison.OrdinalIgnoreCase)
                || stem.Equals("aux", StringComparison.OrdinalIgnoreCase) || stem.Equals("nul", StringComparison.OrdinalIgnoreCase),
            4 => char.IsAsciiDigit(stem[3])
                && (stem.StartsWith("com", StringComparison.OrdinalIgnoreCase) || stem.StartsWith("lpt", StringComparison.OrdinalIgnoreCase)),
            _ => false,
        };
    }

    private static string Printable(string path) =>
        string.Concat(path.Take(100).Select(character => char.IsControl(character) ? '\uFFFD' : character));
}
