using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Environment.Shell.Scope;
using Verger.Engine.Hosting.Extensions;

namespace Verger.Engine.Hosting.Features;

internal sealed class ShellFeaturesManager(IExtensionManager extensions, IShellDescriptorManager descriptors, SiteComposer composer) : IShellFeaturesManager
{
    private readonly FeatureGraph _graph = ((ExtensionManager)extensions).Graph;

    public Task<IEnumerable<IFeatureInfo>> GetAvailableFeaturesAsync() => Task.FromResult<IEnumerable<IFeatureInfo>>(_graph.Features);

    public async Task<IEnumerable<IFeatureInfo>> GetEnabledFeaturesAsync()
    {
        var ids = await EnabledIdsAsync();
        return _graph.Features.Where(feature => ids.Contains(feature.Id));
    }

    public async Task<IEnumerable<IFeatureInfo>> GetAlwaysEnabledFeaturesAsync()
        => (await GetEnabledFeaturesAsync()).Where(feature => feature.IsAlwaysEnabled);

    public async Task<IEnumerable<IFeatureInfo>> GetDisabledFeaturesAsync()
    {
        var ids = await EnabledIdsAsync();
        return _graph.Features.Where(feature => !ids.Contains(feature.Id));
    }

    public async Task<IEnumerable<IExtensionInfo>> GetEnabledExtensionsAsync()
        => (await GetEnabledFeaturesAsync()).Select(feature => feature.Extension).Distinct();

    public async Task<(IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>)> UpdateFeaturesAsync(
        IEnumerable<IFeatureInfo> featuresToDisable, IEnumerable<IFeatureInfo> featuresToEnable, bool force)
    {
        var ids = await EnabledIdsAsync();
        var change = FeatureChange.Plan(_graph, ids, featuresToDisable, featuresToEnable, force);
        if (change.IsEmpty)
        {
            return ([], []);
        }

        var descriptor = await descriptors.GetShellDescriptorAsync();
        await descriptors.UpdateShellDescriptorAsync(
            descriptor?.SerialNumber ?? 0,
            change.Enabled.Select(feature => new ShellFeature(feature.Id, feature.IsAlwaysEnabled)));

        // Within a transition the container already has these features, and serves once the transition has committed.
        if (!FeatureTransition.IsRunning)
        {
            ShellScope.AddDeferredTask(_ => composer.ReloadAsync());
        }

        return (change.Removed, change.Added);
    }

    private async Task<HashSet<string>> EnabledIdsAsync()
        => (await descriptors.GetShellDescriptorAsync())?.Features.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal) ?? [];
}
