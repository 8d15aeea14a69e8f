using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using Verger.Hosting;

namespace Verger.Engine.Tests.Recipes;

internal sealed class NoFeatures : IShellFeaturesManager
{
    public Task<IEnumerable<IFeatureInfo>> GetAvailableFeaturesAsync() => None();

    public Task<IEnumerable<IFeatureInfo>> GetEnabledFeaturesAsync() => None();

    public Task<IEnumerable<IFeatureInfo>> GetAlwaysEnabledFeaturesAsync() => None();

    public Task<IEnumerable<IFeatureInfo>> GetDisabledFeaturesAsync() => None();

    public Task<(IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>)> UpdateFeaturesAsync(
        IEnumerable<IFeatureInfo> featuresToDisable, IEnumerable<IFeatureInfo> featuresToEnable, bool force)
        => Task.FromResult<(IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>)>(([], []));

    public Task<IEnumerable<IExtensionInfo>> GetEnabledExtensionsAsync() => Task.FromResult<IEnumerable<IExtensionInfo>>([]);

    private static Task<IEnumerable<IFeatureInfo>> None() => Task.FromResult<IEnumerable<IFeatureInfo>>([]);
}
