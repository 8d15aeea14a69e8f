using System.Globalization;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules.Manifest;

namespace Verger.Engine.Hosting.Extensions;

internal sealed class FeatureInfo(FeatureAttribute feature, string id, IExtensionInfo extension) : IFeatureInfo
{
    public string Id { get; } = id;

    public string? Name { get; } = string.IsNullOrEmpty(feature.Name) ? id : feature.Name;

    public int Priority { get; } = int.TryParse(feature.Priority, NumberStyles.Integer, CultureInfo.InvariantCulture, out var priority) ? priority : 0;

    public string? Category => feature.Category;

    public string? Description => feature.Description;

    public bool DefaultTenantOnly => feature.DefaultTenantOnly;

    public IExtensionInfo Extension { get; } = extension;

    public string[] Dependencies => feature.Dependencies;

    public bool IsAlwaysEnabled => feature.IsAlwaysEnabled;

    public bool EnabledByDependencyOnly => feature.EnabledByDependencyOnly;

    public override string ToString() => Id;
}
