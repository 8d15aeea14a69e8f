using System.Text.RegularExpressions;

namespace CitesUnies.Testing;

/// <summary>
/// Traces of text that was decoded with the wrong encoding, as the former site shows them: « coopé©ration », « o๠les », « espaà±ol »,
/// « grçce », « aiguà« s ». None may reach a page.
/// </summary>
public static partial class EncodingDebris
{
    public static IEnumerable<string> In(string text) =>
        Traces().Matches(text).Select(match => $"« {text[Math.Max(0, match.Index - 15)..Math.Min(text.Length, match.Index + 15)]} »");

    [GeneratedRegex("é©|Ã[\\u0080-\\u00BF©¨ª«\u0192€]|Â[\\u00A0-\\u00BF…]|â€|à[³±«²‡¯´¢ª§]|[\\u0E00-\\u0E7F]|†|gr[çà][ç§]?ce|[Aa]iguà|à -vis|\\uFFFD|image par defaut", RegexOptions.CultureInvariant)]
    private static partial Regex Traces();
}
