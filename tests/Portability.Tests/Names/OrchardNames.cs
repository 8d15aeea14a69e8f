using System.Text.Json;
using System.Text.RegularExpressions;

namespace Portability.Tests.Names;

/// <summary>The names of the genuine product: as collected from its source, with those that a person looked up.</summary>
internal sealed class OrchardNames
{
    public const string VerifiedFile = "orchard-names-verified.txt";

    private readonly ILookup<string, string> _collected;
    private readonly HashSet<(string Kind, string Name)> _known;
    private readonly HashSet<string> _shapeBases;

    private OrchardNames(IEnumerable<(string Kind, string Name)> names)
    {
        _known = [.. names.Select(name => (name.Kind, Fold(name.Kind, name.Name)))];
        _collected = _known.ToLookup(name => name.Kind, name => name.Name);
        _shapeBases = [.. _collected[NameKinds.Shapes].Select(ShapeNames.BaseOf)];
    }

    public static string FilePath => Path.Combine(Repository.OrchardFacts, "names-3.0.json");

    /// <summary>Null where the list is not at hand, which only a person's own machine is allowed.</summary>
    public static OrchardNames? AtHand()
    {
        if (File.Exists(FilePath))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(FilePath));
            return new OrchardNames([.. Read(json.RootElement), .. Verified()]);
        }

        Assert.False(Repository.IsCi, $"CI has to hold the names to Orchard Core's, and {FilePath} is not there.");
        return null;
    }

    public static OrchardNames Of(params (string Kind, string Name)[] names) => new(names);

    public bool Has(string kind, string name) => kind switch
    {
        NameKinds.Shapes => _known.Contains((kind, Fold(kind, name))) || _shapeBases.Contains(ShapeNames.BaseOf(name)),
        NameKinds.Permissions => _known.Contains((kind, name)) || _collected[kind].Any(pattern => IsOfPattern(pattern, name)),
        NameKinds.Filters => StandardLiquid.Filters.Contains(name) || _known.Contains((kind, name)),
        _ => _known.Contains((kind, Fold(kind, name))),
    };

    /// <summary>Lines <c>kind name # where it was seen</c>.</summary>
    private static IEnumerable<(string Kind, string Name)> Verified() =>
        ListFile.Read(VerifiedFile).Select(entry => entry.Split(' ', 2)).Select(words => (words[0], words[1].Trim()));

    private static IEnumerable<(string Kind, string Name)> Read(JsonElement root) =>
        from list in root.EnumerateObject()
        where list.Value.ValueKind == JsonValueKind.Array
        from name in list.Value.EnumerateArray()
        select (list.Name, name.GetString()!);

    /// <summary>Orchard compares recipe steps without regard to case, and writes one shape name in several ways.</summary>
    private static string Fold(string kind, string name) => kind switch
    {
        NameKinds.RecipeSteps => name.ToLowerInvariant(),
        NameKinds.Shapes => ShapeNames.Normalise(name),
        _ => name,
    };

    private static bool IsOfPattern(string pattern, string name) =>
        pattern.Contains("{0}") && Regex.IsMatch(name, "^" + Regex.Escape(pattern).Replace(@"\{0}", @"\w+") + "$");
}
