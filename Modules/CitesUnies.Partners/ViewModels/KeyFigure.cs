using System.Text.RegularExpressions;

namespace CitesUnies.Partners.ViewModels;

/// <summary>A figure that tells the size of an institution.</summary>
/// <param name="Value">The figure, as « Plus de 160 »; empty when the line does not begin with one.</param>
/// <param name="Label">What it counts.</param>
public sealed record KeyFigure(string Value, string Label)
{
    // A number has groups of three digits with any space between, or a comma; its unit, when it is a sign, belongs to it.
    private static readonly Regex _leading = new(
        @"^(?<value>((plus|moins|près|autour) de\s|environ\s)?\d+(\s\d{3})*(,\d+)?(\s?[%€])?)\s*:?\s+(?<label>\S.*)$", RegexOptions.IgnoreCase);

    /// <summary>Reads a line such as « 3 600 projets suivis », « Plus de 160 pays » or « 2015 : premier accord ».</summary>
    public static KeyFigure Parse(string line)
        => _leading.Match(line) is { Success: true } match
            ? new KeyFigure(match.Groups["value"].Value, match.Groups["label"].Value)
            : new KeyFigure(string.Empty, line);
}
