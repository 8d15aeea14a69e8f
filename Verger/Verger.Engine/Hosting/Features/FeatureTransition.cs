using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Environment.Shell.Scope;
using Verger.Engine.Hosting.Composition;
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
        await using var turn = await composer.TakeTurnAsync();
        var before = await composer.ReadDescriptorAsync();
        await ApplyAsync(before, Plan(before, enable, disable), work);
    }

    /// <summary>Changes the features of a site that serves, and nothing else.</summary>
    /// <param name="plan">Plans the change, from the features that are enabled when its turn has come.</param>
    /// <exception cref="FeatureChangeException">It was refused or went wrong; the site is as it was.</exception>
    public async Task<FeatureChange> UpdateAsync(Func<IReadOnlySet<string>, FeatureChange> plan)
    {
        await using var turn = await composer.TakeTurnAsync();
        var before = await composer.ReadDescriptorAsync();
        var change = Planned(plan, before);
        if (!change.IsEmpty)
        {
            try
            {
                await ApplyAsync(before, change, _ => Task.CompletedTask);
            }
            catch (Exception exception) when (exception is not FeatureChangeException)
            {
                throw new FeatureChangeException(
                    $"Les fonctionnalités n’ont pas été changées ({Names("activer", change.Added)}{Names("désactiver", change.Removed)}le site reste comme il était) : {exception.Message}", exception);
            }
        }

        return change;
    }

    private async Task ApplyAsync(ShellDescriptor? before, FeatureChange change, Func<IServiceProvider, Task> work)
    {
        var next = composer.Compose(new ShellDescriptor
        {
            SerialNumber = (before?.SerialNumber ?? 0) + (change.IsEmpty ? 0 : 1),
            Features = [.. change.Kept],
            Installed = before?.Installed ?? [],
        });

        try
        {
            await RunInAsync(next, before, change, work);
            await host.ServeAsync(next);
        }
        catch
        {
            await next.DisposeAsync();
            throw;
        }
    }

    private async Task RunInAsync(ShellContext next, ShellDescriptor? before, FeatureChange change, Func<IServiceProvider, Task> work)
    {
        var events = new FeatureEvents(change, before);
        if (before is not null && !change.IsEmpty)
        {
            var serving = await host.OpenScopeAsync();
            await serving.UsingAsync(scope => events.BeforeAsync(scope.ServiceProvider));
        }

        var scope = await next.CreateScopeAsync() ?? throw new ObjectDisposedException(nameof(ShellContext));
        await scope.UsingAsync(async scope =>
        {
            ShellScope.Set(_running, change);
            var services = scope.ServiceProvider;
            if (!change.IsEmpty)
            {
                await services.GetRequiredService<IShellDescriptorManager>().UpdateShellDescriptorAsync(before?.SerialNumber ?? 0, change.Kept);
            }

            await services.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync();
            await events.AfterAsync(services);
            await work(services);
            if (before is not null)
            {
                // A startup that fails here undoes all. That of a new site waits until there are tables to read.
                next.Pipeline = await ShellPipeline.BuildAsync(next.ServiceProvider!);
            }
        });
    }

    private static FeatureChange Planned(Func<IReadOnlySet<string>, FeatureChange> plan, ShellDescriptor? before)
    {
        FeatureChange change;
        try
        {
            change = plan(Ids(before));
        }
        catch (ManifestException exception)
        {
            throw new FeatureChangeException(exception.Message, exception);
        }

        return change.Refusals.Count == 0 ? change : throw new FeatureChangeException(string.Join(" ", change.Refusals));
    }

    private FeatureChange Plan(ShellDescriptor? before, IEnumerable<string> enable, IEnumerable<string> disable)
    {
        var graph = extensions.Graph;
        var always = graph.Features.Where(feature => feature.IsAlwaysEnabled);
        var wanted = graph.WithDependencies(enable).Concat(always);
        return FeatureChange.Plan(graph, Ids(before), disable.Select(graph.Find).OfType<IFeatureInfo>(), wanted, force: true);
    }

    private static HashSet<string> Ids(ShellDescriptor? descriptor) => descriptor?.Features.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal) ?? [];

    private static string Names(string verb, IReadOnlyList<IFeatureInfo> features)
        => features.Count == 0 ? "" : $"{verb} : {string.Join(", ", features.Select(feature => feature.Name))} ; ";
}
