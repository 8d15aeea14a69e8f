using OrchardCore.Environment.Extensions.Features;
using Verger.Hosting;

namespace Verger.Engine.Hosting.Extensions;

/// <summary>
/// The features of the site in one order in which each comes after those that it needs. Among features that do not need one another,
/// the lower priority comes first, then the order in which the build named the modules; themes come last, so that their templates win.
/// </summary>
internal sealed class FeatureGraph
{
    private readonly Dictionary<string, FeatureInfo> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _rank = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _loops = new(StringComparer.Ordinal);

    /// <exception cref="ManifestException">Two features have one identifier.</exception>
    public FeatureGraph(IEnumerable<ExtensionInfo> extensions)
    {
        foreach (var feature in extensions.SelectMany(extension => extension.Features))
        {
            if (!_byId.TryAdd(feature.Id, feature))
            {
                throw ManifestException.SameFeature(feature.Id, _byId[feature.Id].Extension.Id, feature.Extension.Id);
            }
        }

        var ordered = new List<FeatureInfo>(_byId.Count);
        foreach (var feature in _byId.Values.OrderBy(IsTheme).ThenBy(feature => feature.Priority).ToArray())
        {
            Visit(feature, ordered, []);
        }

        Features = ordered;
    }

    /// <summary>All features, those that others need first.</summary>
    public IReadOnlyList<IFeatureInfo> Features { get; }

    public IFeatureInfo? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The named features and all that they need, in order.</summary>
    /// <exception cref="UnknownFeatureException">One is unknown, or needs one that is.</exception>
    /// <exception cref="ManifestException">Some need one another in a loop.</exception>
    public IReadOnlyList<IFeatureInfo> WithDependencies(IEnumerable<string> ids)
    {
        var closure = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            Include(id, neededBy: null, closure);
        }

        return InOrder(closure);
    }

    /// <summary>The named features and all that need them, in order.</summary>
    public IReadOnlyList<IFeatureInfo> WithDependents(IEnumerable<string> ids)
    {
        var closure = new HashSet<string>(ids.Where(_byId.ContainsKey), StringComparer.Ordinal);
        foreach (var feature in Features)
        {
            if (feature.Dependencies.Any(closure.Contains))
            {
                closure.Add(feature.Id);
            }
        }

        return InOrder(closure);
    }

    private static bool IsTheme(FeatureInfo feature) => feature.Extension.Manifest.Type == "Theme";

    private IFeatureInfo[] InOrder(IEnumerable<string> ids) => [.. ids.OrderBy(id => _rank[id]).Select(id => _byId[id])];

    private void Include(string id, string? neededBy, HashSet<string> closure)
    {
        if (!_byId.TryGetValue(id, out var feature))
        {
            throw new UnknownFeatureException(id, neededBy);
        }

        if (_loops.TryGetValue(id, out var loop))
        {
            throw ManifestException.Loop(loop);
        }

        if (closure.Add(id))
        {
            foreach (var dependency in feature.Dependencies)
            {
                Include(dependency, id, closure);
            }
        }
    }

    private void Visit(FeatureInfo feature, List<FeatureInfo> ordered, List<string> path)
    {
        if (_rank.ContainsKey(feature.Id))
        {
            return;
        }

        if (path.Contains(feature.Id))
        {
            // Reported, as what is unknown is, when something that needs it is enabled.
            string[] loop = [.. path.SkipWhile(id => id != feature.Id), feature.Id];
            foreach (var id in loop)
            {
                _loops.TryAdd(id, loop);
            }

            return;
        }

        path.Add(feature.Id);
        foreach (var dependency in feature.Dependencies)
        {
            // One that is unknown is reported when something that needs it is enabled: a module that is not may miss what it likes.
            if (_byId.TryGetValue(dependency, out var needed))
            {
                Visit(needed, ordered, path);
            }
        }

        path.RemoveAt(path.Count - 1);
        _rank[feature.Id] = ordered.Count;
        ordered.Add(feature);
    }
}
