using System.Text.RegularExpressions;

namespace Portability.Tests.Names;

/// <summary>Reads from the source of a view the shapes that it makes and the elements that are not HTML's.</summary>
internal static partial class ViewReader
{
    /// <summary>Attributes that only a tag helper of Orchard understands, on an element of HTML.</summary>
    private static readonly string[] s_helperAttributes = ["asp-name", "asp-src", "asset-href", "asset-src", "img-profile", "img-width", "img-height", "depends-on", "alias"];

    public static IEnumerable<NameUse> Read(string source, string where)
    {
        var text = Comments().Replace(source, "");
        foreach (Match tag in Tags().Matches(text))
        {
            var name = tag.Groups["name"].Value;
            var attributes = tag.Groups["rest"].Value;
            if (!HtmlElements.All.Contains(name) || s_helperAttributes.Any(attribute => attributes.Contains(attribute + "=", StringComparison.Ordinal)))
                yield return new NameUse(NameKinds.TagHelpers, name, where);
            if (name == "shape" && ShapeType().Match(attributes) is { Success: true } shape)
                yield return new NameUse(NameKinds.Shapes, shape.Groups[1].Value, where);
        }

        foreach (Match made in MadeShapes().Matches(text))
            yield return new NameUse(NameKinds.Shapes, made.Groups[1].Success ? made.Groups[1].Value : made.Groups[2].Value, where);
    }

    /// <summary>Razor's comments and HTML's, and C# code blocks' generics such as <c>List&lt;string&gt;</c> are not elements.</summary>
    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->|\w<[\w?\[\], <>.]*>+(?=[\s(){};.,?])", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"<(?<name>[A-Za-z][\w:-]*)(?<rest>(?:\s+(?:""[^""]*""|'[^']*'|[^<>""'])*)?)/?>", RegexOptions.Singleline)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\btype=""([^""@]+)""")]
    private static partial Regex ShapeType();

    [GeneratedRegex(@"\bNew\.(\w+)\(|\bFactory\.(?:Create|New)Async(?:<[^>]*>)?\(\s*""([^""]+)""")]
    private static partial Regex MadeShapes();
}
