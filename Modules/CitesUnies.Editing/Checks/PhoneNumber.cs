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

        // « +33 (0)1 … »: the zero in brackets is not dialled from abroad.
        var international = text.StartsWith('+');
        var digits = (international ? text.Replace("(0)", "") : text).Where(char.IsAsciiDigit).ToArray();
        return international ? digits.Length is >= 8 and <= 15 && digits[0] != '0'
            : digits.Length == 10 ? digits[0] == '0' && digits[1] != '0'
            : digits.Length == 4 && digits[0] is '1' or '3';
    }
}
