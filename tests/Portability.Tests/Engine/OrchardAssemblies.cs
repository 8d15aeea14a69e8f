using Portability.Tests.Api;

namespace Portability.Tests.Engine;

/// <summary>In which assemblies of the genuine product a documentation id is declared.</summary>
internal sealed class OrchardAssemblies
{
    private readonly ILookup<string, string> _byId;

    private OrchardAssemblies(IEnumerable<(string Assembly, string Id)> lines)
    {
        var all = lines.ToArray();
        _byId = all.ToLookup(line => line.Id, line => line.Assembly, StringComparer.Ordinal);
        Names = all.Select(line => line.Assembly).ToHashSet(StringComparer.Ordinal);
    }

    public IReadOnlySet<string> Names { get; }

    public IReadOnlyCollection<string> Of(string id) => [.. _byId[id]];

    /// <summary>Null where the list is not at hand, which only a person's own machine is allowed (<see cref="OrchardApi.AtHand"/>).</summary>
    public static OrchardAssemblies? AtHand() => OrchardApi.AtHand() is null ? null : new(
        from line in File.ReadLines(OrchardApi.FilePath)
        let tab = line.IndexOf('\t')
        where tab > 0
        select (line[..tab], line[(tab + 1)..]));
}
