namespace Verger.Engine.Recipes;

/// <summary>Paths of files beside a recipe, with forward slashes.</summary>
internal static class RecipePaths
{
    /// <summary>The path from the module's root: <c>../wwwroot/a.png</c> from <c>Recipes</c> is <c>wwwroot/a.png</c>. It never leaves the module.</summary>
    public static string Combine(string basePath, string path)
    {
        var parts = new List<string>();
        foreach (var part in $"{basePath}/{path}".Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part != ".." && part != ".")
            {
                parts.Add(part);
            }
            else if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }

        return string.Join('/', parts);
    }
}
