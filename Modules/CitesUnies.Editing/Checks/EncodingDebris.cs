using System.Text;
using System.Text.RegularExpressions;

namespace CitesUnies.Editing.Checks;

/// <summary>
/// Traces of text that was decoded with the wrong encoding, as the former site has them: « coopé©ration », « espaà±ol », « o๠les ».
/// UTF-8 writes a French letter in two bytes, the first nearly always C3; here each byte became a letter of its own, and the first was then altered.
/// </summary>
public static class EncodingDebris
{
    // The bytes of a UTF-8 sequence as Windows-1252 shows them; the former site's alterations; a single Thai letter, for Thai words have several.
    private static readonly Regex _damage = new("é©|à[\u00A7-\u00AA\u00AB\u00AF\u00B1-\u00B4‡]|[ÃÂ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
        + "|(?<![\u0E00-\u0E7F])[\u0E00-\u0E7F](?![\u0E00-\u0E7F])|(?<=\\bgr)ç(?=ce)|\uFFFD",
        RegexOptions.CultureInvariant);

    private const byte FirstOfTwo = 0xC3;
    private const int ThaiBase = 0x0E00;

    // What Windows-1252 has where Latin-1 has control characters, from 0x80 on.
    private const string Windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009Džÿ";

    /// <summary>A damaged word.</summary>
    /// <param name="Word">The word as it stands.</param>
    /// <param name="Repair">As it probably was; null when that cannot be told.</param>
    public sealed record Trace(string Word, string? Repair);

    /// <summary>The damaged words of a text, each once.</summary>
    public static IReadOnlyList<Trace> In(string text)
        => [.. _damage.Matches(text).Select(match => WordAt(text, match.Index)).Distinct().Select(word => new Trace(word, Repair(word)))];

    private static string WordAt(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < 30 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        var end = at + 1;
        while (end < text.Length && end - at < 30 && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return text[start..end];
    }

    private static string? Repair(string word)
    {
        var repaired = _damage.Replace(word, match => Letters(match.Value)).TrimEnd('\u00A0');
        return word.Contains('\uFFFD') || repaired.Contains('\uFFFD') ? null : repaired;
    }

    private static string Letters(string debris) => debris switch
    {
        "ç" => "â",
        // A letter of Thai is three bytes, E0, B8 or B9, and a last one, that was a character by itself.
        [>= (char)ThaiBase and <= '\u0E7F'] => Encoding.UTF8.GetString([FirstOfTwo, (byte)(0xB8 + ((debris[0] - ThaiBase) >> 6))]) + (char)(0x80 + ((debris[0] - ThaiBase) & 0x3F)),
        ['é' or 'à', var second] => Encoding.UTF8.GetString([FirstOfTwo, ToByte(second)]),
        _ => Encoding.UTF8.GetString([.. debris.Select(ToByte)]),
    };

    private static byte ToByte(char character)
        => character < 0x100 ? (byte)character : Windows.IndexOf(character) is >= 0 and var index ? (byte)(0x80 + index) : (byte)0;
}
