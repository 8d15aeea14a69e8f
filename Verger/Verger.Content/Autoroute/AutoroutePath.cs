using OrchardCore.Autoroute.Models;

namespace Verger.Content.Autoroute;

/// <summary>The form in which addresses are kept: lower case, single slashes, none at the ends.</summary>
internal static class AutoroutePath
{
    /// <summary>Brings what an editor or an import gave to that form. Does not judge its characters.</summary>
    public static string Normalize(string? path) =>
        string.IsNullOrWhiteSpace(path)
            ? ""
            : string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToLowerInvariant();

    /// <summary>What a pattern rendered, brought to that form; characters that are not allowed become hyphens.</summary>
    public static string FromPattern(string rendered)
    {
        var segments = rendered.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(segment => string.Join('-', segment.Split(IllFitting, StringSplitOptions.RemoveEmptyEntries)))
            .Where(segment => segment.Length > 0);
        var path = string.Join('/', segments).ToLowerInvariant();
        return path.Length <= AutoroutePart.MaxPathLength ? path : path[..AutoroutePart.MaxPathLength].TrimEnd('/', '-');
    }

    /// <summary>The path with a number, cut so that both fit.</summary>
    public static string WithNumber(string path, int number)
    {
        var suffix = $"-{number}";
        return path[..Math.Min(path.Length, AutoroutePart.MaxPathLength - suffix.Length)] + suffix;
    }

    private static readonly char[] IllFitting = [.. AutoroutePart.InvalidCharactersForPath, ' ', '\t', '\r', '\n'];
}
