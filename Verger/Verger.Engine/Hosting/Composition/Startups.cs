using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules;
using Verger.Hosting;

namespace Verger.Engine.Hosting.Composition;

/// <summary>The startups of the enabled features, in the order in which they run: by <see cref="IStartup.Order"/>, then by feature.</summary>
internal static class Startups
{
    public static IReadOnlyList<(IStartup Startup, IFeatureInfo Feature)> Create(IEnabledModules modules, IServiceProvider host)
    {
        var rank = modules.Features.Select((feature, index) => (feature, index)).ToDictionary(pair => pair.feature.Id, StringComparer.Ordinal);
        var found = new List<(IStartup Startup, IFeatureInfo Feature, int Rank)>();

        foreach (var module in modules.Modules)
        {
            foreach (var type in module.Assembly.GetTypes())
            {
                if (!IsStartup(type) || modules.FeatureOf(type) is not { } id || !rank.TryGetValue(id, out var place))
                {
                    continue;
                }

                if (RequireFeaturesAttribute.GetRequiredFeatureNamesForType(type).All(modules.IsEnabled))
                {
                    found.Add(((IStartup)ActivatorUtilities.CreateInstance(host, type), place.feature, place.index));
                }
            }
        }

        return [.. found.OrderBy(entry => entry.Startup.Order).ThenBy(entry => entry.Rank).Select(entry => (entry.Startup, entry.Feature))];
    }

    private static bool IsStartup(Type type) => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IStartup));
}
