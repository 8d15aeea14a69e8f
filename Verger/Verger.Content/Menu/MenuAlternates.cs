using System.Collections.Concurrent;

namespace Verger.Content.Menu;

/// <summary>
/// Names under which a template for an entry of a menu is looked for, from the least to the most specific:
/// https://docs.orchardcore.net/en/latest/reference/modules/Menu/. Every page shows menus, so they are made once.
/// </summary>
internal static class MenuAlternates
{
    // Menus are few, and three levels deep at most; should that not be so, names are made each time.
    private const int MostKept = 1000;

    private static readonly ConcurrentDictionary<(string ShapeType, int Level, string ContentType, string MenuName), string[]> _known = new();

    public static string[] Of(string shapeType, int level, string contentType, string menuName)
    {
        var key = (shapeType, level, contentType, menuName);
        if (_known.TryGetValue(key, out var names))
        {
            return names;
        }

        names = [.. Make(shapeType, level, contentType.Replace(".", "_", StringComparison.Ordinal), menuName)];
        if (_known.Count < MostKept)
        {
            _known[key] = names;
        }

        return names;
    }

    private static IEnumerable<string> Make(string shapeType, int level, string contentType, string menuName)
    {
        yield return $"{shapeType}__level__{level}";
        yield return $"{shapeType}__{contentType}";
        yield return $"{shapeType}__{contentType}__level__{level}";
        if (menuName.Length > 0)
        {
            yield return $"{shapeType}__{menuName}";
            yield return $"{shapeType}__{menuName}__level__{level}";
            yield return $"{shapeType}__{menuName}__{contentType}";
            yield return $"{shapeType}__{menuName}__{contentType}__level__{level}";
        }
    }
}
