namespace Verger.Engine.Display.Templates;

/// <summary>
/// The shape type that a template's file name stands for: <c>-</c> is <c>__</c>, <c>.</c> is <c>_</c>, and what follows the last dot is the
/// display type, which goes ahead of the alternate: <c>Content-BlogPost.Summary</c> is <c>Content_Summary__BlogPost</c>.
/// </summary>
internal static class TemplateName
{
    private const string Extension = ".cshtml";

    // Only files that stand in these folders themselves are templates; other folders hold the views of controllers.
    private static readonly string[] _folders = ["/Views/", "/Views/Items/", "/Views/Parts/", "/Views/Fields/"];

    /// <summary>The shape type; null when the file is no template.</summary>
    public static string? ShapeTypeOf(string path)
    {
        var slash = path.LastIndexOf('/') + 1;
        if (!path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || path[slash] == '_' || !IsTemplateFolder(path.AsSpan(0, slash)))
        {
            return null;
        }

        var name = path[slash..^Extension.Length];
        var dot = name.LastIndexOf('.');
        if (dot <= 0 || dot < name.LastIndexOf('-'))
        {
            return Plain(name);
        }

        var dash = name.IndexOf('-', StringComparison.Ordinal);
        var displayType = name[(dot + 1)..];
        return dash < 0
            ? Plain(name[..dot]) + "_" + displayType
            : Plain(name[..dash]) + "_" + displayType + Plain(name[dash..dot]);
    }

    private static string Plain(string name) => name.Replace("-", "__", StringComparison.Ordinal).Replace('.', '_');

    private static bool IsTemplateFolder(ReadOnlySpan<char> folder)
    {
        foreach (var known in _folders)
        {
            if (folder.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
