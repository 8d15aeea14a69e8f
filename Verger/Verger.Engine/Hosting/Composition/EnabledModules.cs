using System.Collections.Frozen;
using System.Reflection;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules;
using Verger.Engine.Hosting.Extensions;
using Verger.Hosting;

namespace Verger.Engine.Hosting.Composition;

internal sealed class EnabledModules : IEnabledModules
{
    private readonly FrozenSet<string> _ids;

    public EnabledModules(IReadOnlyList<IFeatureInfo> features)
    {
        Features = features;
        Modules = [.. features.Select(feature => (ExtensionInfo)feature.Extension).Distinct().Select(extension => new EnabledModule(extension, extension.Assembly))];
        _ids = features.Select(feature => feature.Id).ToFrozenSet(StringComparer.Ordinal);
    }

    public IReadOnlyList<EnabledModule> Modules { get; }

    public IReadOnlyList<IFeatureInfo> Features { get; }

    public bool IsEnabled(string featureId) => _ids.Contains(featureId);

    public string? FeatureOf(Type type)
    {
        if (type.GetCustomAttribute<FeatureAttribute>(inherit: false) is { } attribute)
        {
            return attribute.FeatureName;
        }

        var name = type.Assembly.GetName().Name!;
        return Modules.FirstOrDefault(module => module.Id == name)?.Extension.Features.FirstOrDefault(feature => feature.Id == name)?.Id;
    }
}
