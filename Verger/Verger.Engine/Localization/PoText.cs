using System.Globalization;
using System.Text;

namespace Verger.Engine.Localization;

/// <summary>Texts between quotes in PO files, with the escapes of the C language.</summary>
internal static class PoText
{
    public static bool TryUnquote(string quoted, out string text, out string error)
    {
        text = error = "";
        var builder = new StringBuilder(quoted.Length);
        for (var i = 1; i < quoted.Length; i++)
        {
            switch (quoted[i])
            {
                case '"' when i == quoted.Length - 1:
                    text = builder.ToString();
                    return true;
                case '"':
                    error = "Du texte suit le guillemet fermant ; un guillemet dans le texte s'écrit \\\".";
                    return false;
                case '\\' when TryUnescape(quoted, ref i, out var character):
                    builder.Append(character);
                    break;
                case '\\':
                    error = "Le caractère après « \\ » n'a pas de sens ici.";
                    return false;
                default:
                    builder.Append(quoted[i]);
                    break;
            }
        }

        error = "Le guillemet fermant manque.";
        return false;
    }

    private static bool TryUnescape(string quoted, ref int i, out char character)
    {
        character = default;
        if (++i >= quoted.Length - 1)
        {
            return false;
        }

        const string Names = "abfnrtv\\\"'?";
        const string Characters = "\a\b\f\n\r\t\v\\\"'?";
        if (Names.IndexOf(quoted[i], StringComparison.Ordinal) is >= 0 and var index)
        {
            character = Characters[index];
            return true;
        }

        return quoted[i] == 'x' ? TryHex(quoted, ref i, out character) : TryOctal(quoted, ref i, out character);
    }

    private static bool TryHex(string quoted, ref int i, out char character)
    {
        var length = 0;
        while (length < 4 && i + 1 + length < quoted.Length && char.IsAsciiHexDigit(quoted[i + 1 + length]))
        {
            length++;
        }

        var known = ushort.TryParse(quoted.AsSpan(i + 1, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code);
        character = (char)code;
        i += length;
        return known;
    }

    private static bool TryOctal(string quoted, ref int i, out char character)
    {
        var (code, length) = (0, 0);
        while (length < 3 && i + length < quoted.Length && quoted[i + length] is >= '0' and <= '7' and var digit)
        {
            code = code * 8 + (digit - '0');
            length++;
        }

        character = (char)code;
        i += Math.Max(0, length - 1);
        return length > 0;
    }
}
