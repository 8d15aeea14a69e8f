using OrchardCore.Environment.Extensions.Features;
using Verger.Engine.Hosting.Extensions;

namespace Verger.Engine.Hosting.Features;

/// <summary>A change of the enabled features, made whole: what is enabled brings what it needs, what is disabled takes what needs it.</summary>
/// <param name="Enabled">All features that are enabled after it.</param>
/// <param name="Added">Those that were not before.</param>
/// <param name="Removed">Those that are no more.</param>
internal sealed record FeatureChange(IReadOnlyList<IFeatureInfo> Enabled, IReadOnlyList<IFeatureInfo> Added, IReadOnlyList<IFeatureInfo> Removed)
{
    public bool IsEmpty => Added.Count == 0 && Removed.Count == 0;

    public static FeatureChange Plan(
        FeatureGraph graph, IReadOnlySet<string> enabled, IEnumerable<IFeatureInfo> disable, IEnumerable<IFeatureInfo> enable, bool force)
    {
        var wanted = enabled.ToHashSet(StringComparer.Ordinal);
        foreach (var feature in disable)
        {
            var going = graph.WithDependents([feature.Id]).Where(one => wanted.Contains(one.Id)).ToArray();
            if (!going.Any(one => one.IsAlwaysEnabled) && (force || going.Length <= 1))
            {
                wanted.ExceptWith(going.Select(one => one.Id));
            }
        }

        foreach (var feature in enable)
        {
            var coming = graph.WithDependencies([feature.Id]).Where(one => !wanted.Contains(one.Id)).ToArray();
            if (force || coming.Length <= 1)
            {
                wanted.UnionWith(coming.Select(one => one.Id));
            }
        }

        return new FeatureChange(
            [.. graph.Features.Where(feature => wanted.Contains(feature.Id))],
            [.. graph.Features.Where(feature => wanted.Contains(feature.Id) && !enabled.Contains(feature.Id))],
            [.. graph.Features.Where(feature => !wanted.Contains(feature.Id) && enabled.Contains(feature.Id))]);
    }
}
