using System.Text.RegularExpressions;

namespace CitesUnies.Editing.Checks;

/// <summary>Telephone numbers as they are written in France.</summary>
public static class PhoneNumber
{
    private static readonly Regex _form = new(@"^\+?(\(0\)|[0-9]|[\s\u00A0\u202F.\-])+$", RegexOptions.CultureInvariant);

    /// <summary>Whether the text is one number: ten digits from 0, four of a short one, or an international one from + (E.164: 15 digits at most).</summary>
    public static bool IsValid(string text)
    {
        if (!_form.IsMatch(text))
        {
            return false;
        }

        var dialled = Dialled(text);
        var digits = dialled.TrimStart('+');
        return digits.Length < dialled.Length ? digits.Length is >= 8 and <= 15 && digits[0] != '0'
            : digits.Length == 10 ? digits[0] == '0' && digits[1] != '0'
            : digits.Length == 4 && digits[0] is '1' or '3';
    }

    /// <summary>What is dialled of a text: its digits, after the + of an international number. The zero of « +33 (0)1 … » is not dialled from abroad.</summary>
    public static string Dialled(string text)
        => text.TrimStart().StartsWith('+')
            ? "+" + string.Concat(text.Replace("(0)", "", StringComparison.Ordinal).Where(char.IsAsciiDigit))
            : string.Concat(text.Where(char.IsAsciiDigit));
}
