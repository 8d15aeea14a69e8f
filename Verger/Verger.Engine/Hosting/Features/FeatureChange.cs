using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell.Descriptor.Models;
using Verger.Engine.Hosting.Extensions;

namespace Verger.Engine.Hosting.Features;

/// <summary>A change of the enabled features, made whole: what is enabled brings what it needs, what is disabled takes what needs it.</summary>
/// <param name="Enabled">All features that are enabled after it.</param>
/// <param name="Added">Those that were not before.</param>
/// <param name="Removed">Those that are no more.</param>
/// <param name="Refusals">What of it was left out, and why, in French.</param>
internal sealed record FeatureChange(
    IReadOnlyList<IFeatureInfo> Enabled, IReadOnlyList<IFeatureInfo> Added, IReadOnlyList<IFeatureInfo> Removed, IReadOnlyList<string> Refusals)
{
    public bool IsEmpty => Added.Count == 0 && Removed.Count == 0;

    /// <summary>The enabled features as the site keeps them.</summary>
    public IEnumerable<ShellFeature> Kept => Enabled.Select(feature => new ShellFeature(feature.Id, feature.IsAlwaysEnabled));

    public static FeatureChange Plan(
        FeatureGraph graph, IReadOnlySet<string> enabled, IEnumerable<IFeatureInfo> disable, IEnumerable<IFeatureInfo> enable, bool force)
    {
        var wanted = enabled.ToHashSet(StringComparer.Ordinal);
        var refusals = new List<string>();
        foreach (var feature in disable)
        {
            var going = graph.WithDependents([feature.Id]).Where(one => wanted.Contains(one.Id)).ToArray();
            if (WhyNotDisabled(feature, going, force) is { } reason)
            {
                refusals.Add(reason);
            }
            else
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
            else
            {
                refusals.Add($"« {feature.Name} » a besoin de fonctionnalités qui ne sont pas activées : {Names(coming, feature)}.");
            }
        }

        return new FeatureChange(
            [.. graph.Features.Where(feature => wanted.Contains(feature.Id))],
            [.. graph.Features.Where(feature => wanted.Contains(feature.Id) && !enabled.Contains(feature.Id))],
            [.. graph.Features.Where(feature => !wanted.Contains(feature.Id) && enabled.Contains(feature.Id))],
            refusals);
    }

    private static string? WhyNotDisabled(IFeatureInfo feature, IFeatureInfo[] going, bool force)
    {
        if (feature.IsAlwaysEnabled)
        {
            return $"« {feature.Name} » ne peut pas être désactivée : le site en a toujours besoin.";
        }

        if (Array.Find(going, one => one.IsAlwaysEnabled) is { } needed)
        {
            return $"« {feature.Name} » ne peut pas être désactivée : « {needed.Name} », toujours activée, en a besoin.";
        }

        return force || going.Length <= 1 ? null : $"« {feature.Name} » ne peut pas être désactivée : des fonctionnalités activées en ont besoin : {Names(going, feature)}.";
    }

    private static string Names(IFeatureInfo[] features, IFeatureInfo except)
        => string.Join(", ", features.Where(one => one.Id != except.Id).Select(one => $"« {one.Name} »"));
}
