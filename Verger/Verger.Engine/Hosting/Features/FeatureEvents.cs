using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace Verger.Engine.Hosting.Features;

/// <summary>Tells the handlers of a change: before it those of the container that serves, after it those of the one that will, within its transaction.</summary>
internal sealed class FeatureEvents(FeatureChange change, ShellDescriptor? before)
{
    private readonly HashSet<string> _installed = before?.Installed.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal) ?? [];

    public async Task BeforeAsync(IServiceProvider services)
    {
        await TellAsync(services, change.Added.Where(IsNew), static (handler, feature) => handler.InstallingAsync(feature));
        await TellAsync(services, change.Added, static (handler, feature) => handler.EnablingAsync(feature));
        await TellAsync(services, change.Removed.Reverse(), static (handler, feature) => handler.DisablingAsync(feature));
    }

    public async Task AfterAsync(IServiceProvider services)
    {
        await TellAsync(services, change.Added.Where(IsNew), static (handler, feature) => handler.InstalledAsync(feature));
        await TellAsync(services, change.Added, static (handler, feature) => handler.EnabledAsync(feature));
        await TellAsync(services, change.Removed.Reverse(), static (handler, feature) => handler.DisabledAsync(feature));
    }

    private static async Task TellAsync(IServiceProvider services, IEnumerable<IFeatureInfo> features, Func<IFeatureEventHandler, IFeatureInfo, Task> tell)
    {
        foreach (var feature in features)
        {
            foreach (var handler in services.GetServices<IFeatureEventHandler>())
            {
                await tell(handler, feature);
            }
        }
    }

    private bool IsNew(IFeatureInfo feature) => !_installed.Contains(feature.Id);
}
