using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Builders.Models;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Modules;
using Verger.Engine.Hosting.Extensions;
using Verger.Hosting;

namespace Verger.Engine.Hosting.Composition;

/// <summary>Composes the container of a site from its enabled features: the engine's services first, then what each startup adds.</summary>
internal sealed class ShellContextFactory(
    IServiceProvider host, ExtensionManager extensions, IEnumerable<IShellServices> engine, ILogger<ShellContextFactory> logger)
{
    public ShellContext Create(ShellSettings settings, ShellDescriptor descriptor)
    {
        var features = extensions.Graph.WithDependencies(Known(descriptor).Concat(AlwaysEnabled()));
        var modules = new EnabledModules(features);
        var startups = Startups.Create(modules, host);
        var types = new TypeFeatureProvider();

        var services = new ServiceCollection();
        services.AddHostServices(host);
        services.AddSingleton<IEnabledModules>(modules);
        services.AddSingleton<IExtensionManager>(extensions);
        services.AddSingleton<ITypeFeatureProvider>(types);
        services.AddSingleton(settings);
        services.AddSingleton(descriptor);
        foreach (var part in engine)
        {
            part.AddTo(services, modules);
        }

        foreach (var (startup, feature) in startups)
        {
            var known = services.Count;
            startup.ConfigureServices(services);
            Record(services.Skip(known), feature, types);
        }

        services.AddSingleton<IReadOnlyList<IStartup>>([.. startups.Select(entry => entry.Startup).OrderBy(startup => startup.ConfigureOrder)]);
        return new ShellContext
        {
            Settings = settings,
            Blueprint = new ShellBlueprint { Settings = settings, Descriptor = descriptor },
            ServiceProvider = services.BuildServiceProvider(),
        };
    }

    // A feature whose module was taken out of the site since it was enabled: the rest of the site goes on without it.
    private IEnumerable<string> Known(ShellDescriptor descriptor)
    {
        foreach (var feature in descriptor.Features)
        {
            if (extensions.Graph.Find(feature.Id) is not null)
            {
                yield return feature.Id;
            }
            else
            {
                logger.LogWarning("The enabled feature {Feature} is in no module of this site any more.", feature.Id);
            }
        }
    }

    private IEnumerable<string> AlwaysEnabled() => extensions.Graph.Features.Where(feature => feature.IsAlwaysEnabled).Select(feature => feature.Id);

    private static void Record(IEnumerable<ServiceDescriptor> added, IFeatureInfo feature, TypeFeatureProvider types)
    {
        foreach (var descriptor in added)
        {
            if (!descriptor.IsKeyedService && (descriptor.ImplementationType ?? descriptor.ImplementationInstance?.GetType()) is { } type)
            {
                types.TryAdd(type, feature);
            }
        }
    }
}
