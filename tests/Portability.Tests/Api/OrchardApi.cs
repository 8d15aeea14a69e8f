namespace Portability.Tests.Api;

/// <summary>The public API of the genuine product: <c>assembly TAB documentation id</c>, a line each.</summary>
internal sealed class OrchardApi
{
    private readonly HashSet<string> _ids;
    private readonly ILookup<string, string> _membersByType;

    private OrchardApi(IEnumerable<string> ids)
    {
        _ids = ids.ToHashSet(StringComparer.Ordinal);
        _membersByType = _ids.Where(id => !id.StartsWith("T:", StringComparison.Ordinal)).ToLookup(TypeOf, StringComparer.Ordinal);
    }

    public static string FilePath => Path.Combine(Repository.OrchardFacts, "api-3.0.txt");

    /// <summary>Null where the list is not at hand, which only a person's own machine is allowed.</summary>
    public static OrchardApi? AtHand()
    {
        if (File.Exists(FilePath))
            return new OrchardApi(File.ReadLines(FilePath).Select(line => line[(line.IndexOf('\t') + 1)..]));

        Assert.False(Repository.IsCi, $"CI has to hold the modules to Orchard Core's API, and {FilePath} is not there.");
        return null;
    }

    public static OrchardApi Of(params string[] ids) => new(ids);

    public bool Contains(string id) => _ids.Contains(id);

    /// <summary>The ids of a type's own members.</summary>
    public IEnumerable<string> MembersOf(string type) => _membersByType[type];

    /// <summary>The nearest things that do exist, to help who wrote the wrong one.</summary>
    public IReadOnlyList<string> Like(string id)
    {
        var name = NameOf(id);
        var type = TypeOf(id);
        return id.StartsWith("T:", StringComparison.Ordinal)
            ? [.. _ids.Where(other => other.StartsWith("T:", StringComparison.Ordinal) && NameOf(other) == name).Order(StringComparer.Ordinal).Take(3)]
            : [.. MembersOf(type).OrderBy(other => NameOf(other) == name ? 0 : 1).ThenBy(other => other, StringComparer.Ordinal).Where(other => NameOf(other) == name).Take(4)];
    }

    private static string TypeOf(string id)
    {
        var path = WithoutParameters(id)[2..];
        return path.LastIndexOf('.') is > 0 and var dot ? path[..dot] : path;
    }

    private static string NameOf(string id)
    {
        var path = WithoutParameters(id);
        return path[(path.LastIndexOf('.') + 1)..];
    }

    private static string WithoutParameters(string id) => id.IndexOf('(') is > 0 and var parenthesis ? id[..parenthesis] : id;
}
