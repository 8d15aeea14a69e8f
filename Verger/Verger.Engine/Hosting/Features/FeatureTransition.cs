using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Environment.Shell.Scope;
using Verger.Engine.Hosting.Extensions;
using Verger.Hosting;

namespace Verger.Engine.Hosting.Features;

internal sealed class FeatureTransition(SiteComposer composer, ShellHost host, ExtensionManager extensions) : IFeatureTransition
{
    private static readonly object _running = new();

    /// <summary>Whether the current scope is that of a transition.</summary>
    public static bool IsRunning => ShellScope.Get<object>(_running) is not null;

    public async Task RunAsync(IEnumerable<string> enable, IEnumerable<string> disable, Func<IServiceProvider, Task> work)
    {
        if (IsRunning)
        {
            await work(ShellScope.Services);
            return;
        }

        // Changes follow one another: each starts from what the one before left.
        using var turn = await composer.TakeTurnAsync();
        var before = await composer.ReadDescriptorAsync();
        var change = Plan(before, enable, disable);
        var next = composer.Compose(new ShellDescriptor
        {
            SerialNumber = (before?.SerialNumber ?? 0) + 1,
            Features = [.. change.Enabled.Select(feature => new ShellFeature(feature.Id, feature.IsAlwaysEnabled))],
            Installed = before?.Installed ?? [],
        });

        try
        {
            await RunInAsync(next, change, before?.SerialNumber ?? 0, work);
            await host.ServeAsync(next);
        }
        catch
        {
            await next.DisposeAsync();
            throw;
        }
    }

    private static async Task RunInAsync(ShellContext next, FeatureChange change, int serialNumber, Func<IServiceProvider, Task> work)
    {
        var scope = await next.CreateScopeAsync() ?? throw new ObjectDisposedException(nameof(ShellContext));
        await scope.UsingAsync(async scope =>
        {
            ShellScope.Set(_running, change);
            var services = scope.ServiceProvider;
            if (!change.IsEmpty)
            {
                await services.GetRequiredService<IShellDescriptorManager>().UpdateShellDescriptorAsync(
                    serialNumber, change.Enabled.Select(feature => new ShellFeature(feature.Id, feature.IsAlwaysEnabled)));
            }

            await services.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync();
            await work(services);
        });
    }

    private FeatureChange Plan(ShellDescriptor? before, IEnumerable<string> enable, IEnumerable<string> disable)
    {
        var graph = extensions.Graph;
        var enabled = before?.Features.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal) ?? [];
        var always = graph.Features.Where(feature => feature.IsAlwaysEnabled);
        var wanted = graph.WithDependencies(enable).Concat(always);
        return FeatureChange.Plan(graph, enabled, disable.Select(graph.Find).OfType<OrchardCore.Environment.Extensions.Features.IFeatureInfo>(), wanted, force: true);
    }
}
