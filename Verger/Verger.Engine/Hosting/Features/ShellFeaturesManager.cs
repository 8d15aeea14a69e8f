using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Scope;
using Verger.Engine.Hosting.Extensions;
using YesSql;

namespace Verger.Engine.Hosting.Features;

internal sealed class ShellFeaturesManager(
    IExtensionManager extensions, IShellDescriptorManager descriptors, ISession session, SiteComposer composer, FeatureTransition transition) : IShellFeaturesManager
{
    private readonly FeatureGraph _graph = ((ExtensionManager)extensions).Graph;
    private bool _hasChanged;

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
        var (disable, enable) = (featuresToDisable.ToArray(), featuresToEnable.ToArray());
        if (FeatureTransition.IsRunning)
        {
            return await UpdateInTransitionAsync(disable, enable, force);
        }

        FeatureChange Plan(IReadOnlySet<string> enabled) => FeatureChange.Plan(_graph, enabled, disable, enable, force);
        if (session.CurrentTransaction is not null)
        {
            // The caller has written already: the change would wait for the caller's transaction, and the caller for the change.
            ShellScope.AddDeferredTask(_ => transition.UpdateAsync(Plan));
            var planned = Plan(await EnabledIdsAsync());
            return (planned.Removed, planned.Added);
        }

        var change = await transition.UpdateAsync(Plan);
        _hasChanged = true;
        return (change.Removed, change.Added);
    }

    // The container of the transition already has these features, and serves once it has committed.
    private async Task<(IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>)> UpdateInTransitionAsync(IFeatureInfo[] disable, IFeatureInfo[] enable, bool force)
    {
        var change = FeatureChange.Plan(_graph, await EnabledIdsAsync(), disable, enable, force);
        if (!change.IsEmpty)
        {
            var descriptor = await descriptors.GetShellDescriptorAsync();
            await descriptors.UpdateShellDescriptorAsync(descriptor?.SerialNumber ?? 0, change.Kept);
        }

        return (change.Removed, change.Added);
    }

    // What this scope read before it changed them is of the past.
    private async Task<HashSet<string>> EnabledIdsAsync()
        => (_hasChanged ? await composer.ReadDescriptorAsync() : await descriptors.GetShellDescriptorAsync())
            ?.Features.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal) ?? [];
}
