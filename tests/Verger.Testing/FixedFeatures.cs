using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using Verger.Hosting;

namespace Verger.Testing;

/// <summary>The features that a test asked for: they never change.</summary>
internal sealed class FixedFeatures(IExtensionManager extensions, IEnabledModules modules) : IShellFeaturesManager
{
    public Task<IEnumerable<IFeatureInfo>> GetAvailableFeaturesAsync() => Task.FromResult(extensions.GetFeatures());

    public Task<IEnumerable<IFeatureInfo>> GetEnabledFeaturesAsync() => Task.FromResult<IEnumerable<IFeatureInfo>>(modules.Features);

    public Task<IEnumerable<IFeatureInfo>> GetAlwaysEnabledFeaturesAsync() => Task.FromResult(modules.Features.Where(feature => feature.IsAlwaysEnabled));

    public Task<IEnumerable<IFeatureInfo>> GetDisabledFeaturesAsync() => Task.FromResult(extensions.GetFeatures().Where(feature => !modules.IsEnabled(feature.Id)));

    public Task<(IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>)> UpdateFeaturesAsync(
        IEnumerable<IFeatureInfo> featuresToDisable, IEnumerable<IFeatureInfo> featuresToEnable, bool force) => throw new NotSupportedException();

    public Task<IEnumerable<IExtensionInfo>> GetEnabledExtensionsAsync() => Task.FromResult(modules.Modules.Select(module => module.Extension));
}
