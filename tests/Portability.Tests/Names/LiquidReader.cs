using System.Text.RegularExpressions;

namespace Portability.Tests.Names;

/// <summary>Finds the filters in a stored expression such as <c>{{ Model.ContentItem | display_text | slugify }}</c>.</summary>
internal static partial class LiquidReader
{
    public static IEnumerable<NameUse> Read(string text, string place) =>
        from Match expression in Expressions().Matches(text)
        from Match filter in Filters().Matches(Quoted().Replace(expression.Value, "''"))
        select new NameUse(NameKinds.Filters, filter.Groups[1].Value, place);

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}", RegexOptions.Singleline)]
    private static partial Regex Expressions();

    [GeneratedRegex(@"'[^']*'|""[^""]*""")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\|\s*([A-Za-z_]\w*)")]
    private static partial Regex Filters();
}
