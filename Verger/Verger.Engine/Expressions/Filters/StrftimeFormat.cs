using System.Globalization;
using System.Text;

namespace Verger.Engine.Expressions.Filters;

/// <summary>Dates by the directives of strftime (https://pubs.opengroup.org/onlinepubs/9699919799/functions/strftime.html) that Liquid uses, with the flags <c>-</c>, <c>_</c>, <c>0</c> and <c>^</c>.</summary>
internal static class StrftimeFormat
{
    public static string Format(DateTimeOffset date, string format, CultureInfo culture)
    {
        var result = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%' || i + 1 == format.Length)
            {
                result.Append(format[i]);
                continue;
            }

            var flag = format[i + 1] is '-' or '_' or '0' or '^' && i + 2 < format.Length ? format[++i] : '\0';
            var directive = format[++i];
            result.Append(Flagged(Value(date, directive, culture) ?? $"%{directive}", flag));
        }

        return result.ToString();
    }

    private static string Flagged(string text, char flag) => flag switch
    {
        '-' => text.TrimStart('0', ' ') is { Length: > 0 } rest ? rest : "0",
        '_' => text.TrimStart('0') is var rest ? (rest.Length == 0 ? "0" : rest).PadLeft(text.Length) : text,
        '0' => text.Replace(' ', '0'),
        '^' => text.ToUpperInvariant(),
        _ => text,
    };

    private static string? Value(DateTimeOffset date, char directive, CultureInfo culture) => directive switch
    {
        'a' => date.ToString("ddd", culture),
        'A' => date.ToString("dddd", culture),
        'b' or 'h' => date.ToString("MMM", culture),
        'B' => date.ToString("MMMM", culture),
        'c' => date.ToString("F", culture),
        'C' => (date.Year / 100).ToString("00", culture),
        'd' => date.ToString("dd", culture),
        'D' => date.ToString("MM'/'dd'/'yy", culture),
        'e' => date.Day.ToString(culture).PadLeft(2),
        'F' => date.ToString("yyyy-MM-dd", culture),
        'H' => date.ToString("HH", culture),
        'I' => date.ToString("hh", culture),
        'j' => date.DayOfYear.ToString("000", culture),
        'k' => date.Hour.ToString(culture).PadLeft(2),
        'l' => date.ToString("%h", culture).PadLeft(2),
        'L' => date.ToString("fff", culture),
        'm' => date.ToString("MM", culture),
        'M' => date.ToString("mm", culture),
        'n' => "\n",
        'p' => date.Hour < 12 ? "AM" : "PM",
        'P' => date.Hour < 12 ? "am" : "pm",
        'r' => date.ToString("hh':'mm':'ss", culture) + (date.Hour < 12 ? " AM" : " PM"),
        'R' => date.ToString("HH':'mm", culture),
        's' => date.ToUnixTimeSeconds().ToString(culture),
        'S' => date.ToString("ss", culture),
        't' => "\t",
        'T' or 'X' => date.ToString("HH':'mm':'ss", culture),
        'u' => (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek).ToString(culture),
        'V' => ISOWeek.GetWeekOfYear(date.DateTime).ToString("00", culture),
        'G' => ISOWeek.GetYear(date.DateTime).ToString(culture),
        'w' => ((int)date.DayOfWeek).ToString(culture),
        'x' => date.ToString("d", culture),
        'y' => date.ToString("yy", culture),
        'Y' => date.ToString("yyyy", culture),
        'z' => date.ToString("zzz", culture).Replace(":", "", StringComparison.Ordinal),
        'Z' => date.ToString("zzz", culture),
        '%' => "%",
        _ => null,
    };
}
