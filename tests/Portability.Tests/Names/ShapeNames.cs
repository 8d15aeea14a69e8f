namespace Portability.Tests.Names;

/// <summary>
/// How Orchard reads the names of templates (docs.orchardcore.net, « Templates »): <c>-</c> stands for <c>__</c>, which separates alternates,
/// <c>.</c> for <c>_</c>, which separates a display type.
/// </summary>
internal static class ShapeNames
{
    /// <summary>The folders whose files are templates of shapes; files elsewhere under <c>Views</c> are views of controllers.</summary>
    public static readonly string[] TemplateFolders = ["Views", "Views/Items", "Views/Parts", "Views/Fields", "Views/Elements"];

    public static string Normalise(string name) => name.Replace("-", "__").Replace('.', '_');

    /// <summary>The shape type without alternates and display type: <c>Content-Page.Summary</c> is a <c>Content</c>.</summary>
    public static string BaseOf(string name)
    {
        var normal = Normalise(name);
        return normal.IndexOf('_') is > 0 and var end ? normal[..end] : normal;
    }
}
