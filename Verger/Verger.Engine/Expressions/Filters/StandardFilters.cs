using System.Collections;
using System.Globalization;
using System.Net;
using DotLiquid;
using OrchardCore.Modules;
using Verger.Expressions;

namespace Verger.Engine.Expressions.Filters;

/// <summary>
/// Standard filters in the place of the library's own: those that can make a text or list longer, within bounds; <c>date</c> as Fluid
/// formats it; and one whose name the library writes otherwise.
/// </summary>
internal static class StandardFilters
{
    /// <summary>Where the clock stands among the registers of a context.</summary>
    public const string Clock = "clock";

    /// <summary><c>{{ Model.ContentItem.PublishedUtc | local | date: "%d/%m/%Y" }}</c>, in the reader's culture. What is no date stays as it is.</summary>
    public static object? Date(Context context, object? input, string? format = null)
        => !string.IsNullOrEmpty(format) && DateInput.Read(input, (IClock)context.Registers[Clock]) is { } date
            ? StrftimeFormat.Format(date, format, CultureInfo.CurrentCulture)
            : input;

    public static string Append(string? input, string? text) => ExpressionBounds.Check(input + text);

    public static string Prepend(string? input, string? text) => ExpressionBounds.Check(text + input);

    public static string? Replace(Context context, string? input, string? text, string? by = "")
        => string.IsNullOrEmpty(input) || string.IsNullOrEmpty(text) ? input : ExpressionBounds.Check(ReplaceAll(input, text, by ?? ""));

    public static string? ReplaceFirst(Context context, string? input, string? text, string? by = "")
    {
        var at = string.IsNullOrEmpty(text) ? -1 : input?.IndexOf(text, StringComparison.Ordinal) ?? -1;
        return at < 0 ? input : ExpressionBounds.Check(string.Concat(input.AsSpan(0, at), by, input.AsSpan(at + text!.Length)));
    }

    public static string? Join(IEnumerable? input, string? separator = " ")
    {
        if (input is null or string)
        {
            return input as string;
        }

        using var writer = new BoundedWriter();
        var isFirst = true;
        foreach (var item in input)
        {
            writer.Write(isFirst ? "" : separator);
            writer.Write(Convert.ToString(item, CultureInfo.InvariantCulture));
            isFirst = false;
        }

        return writer.ToString();
    }

    public static IEnumerable? Concat(IEnumerable? input, IEnumerable? others)
    {
        var both = (input?.Cast<object?>() ?? []).Concat(others?.Cast<object?>() ?? []).Take(ExpressionBounds.List + 1).ToList();
        return both.Count <= ExpressionBounds.List ? both : throw new ExpressionException($"L'expression fait une liste de plus de {ExpressionBounds.List} éléments.");
    }

    public static string? Escape(string? input) => input is null ? null : ExpressionBounds.Check(WebUtility.HtmlEncode(input));

    public static string? UrlEncode(string? input) => input is null ? null : ExpressionBounds.Check(Uri.EscapeDataString(input));

    public static string? NewlineToBr(string? input)
        => input is null ? null : ExpressionBounds.Check(input.ReplaceLineEndings("\n").Replace("\n", "<br />\n", StringComparison.Ordinal));

    public static string? Truncatewords(string? input, int words = 15, string? ellipsis = "...")
    {
        var all = input?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        return all.Length <= Math.Max(1, words) ? input : string.Join(' ', all.Take(Math.Max(1, words))) + ellipsis;
    }

    // A bound on what comes out is a bound on what is put in: a text of n characters has n places at most.
    private static string ReplaceAll(string input, string text, string by)
    {
        var growth = Math.Max(0, by.Length - text.Length);
        var places = growth == 0 ? 0 : input.AsSpan().Count(text);
        return (long)places * growth + input.Length > ExpressionBounds.Text ? throw ExpressionBounds.TooLong() : input.Replace(text, by, StringComparison.Ordinal);
    }
}
