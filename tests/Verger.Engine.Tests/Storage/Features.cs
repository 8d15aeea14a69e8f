using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using Verger.Hosting;

namespace Verger.Engine.Tests.Storage;

/// <summary>A feature for each class, named after it, those that others need first; one named <c>NeedsX</c> needs <c>X</c>.</summary>
internal sealed class Features(IEnumerable<Type> types) : IEnabledModules
{
    private const string Needs = "Needs";

    public IReadOnlyList<EnabledModule> Modules => [];

    IReadOnlyList<IFeatureInfo> IEnabledModules.Features { get; } =
        [.. types.OrderBy(type => type.Name is "Alone" ? 2 : type.Name.StartsWith(Needs, StringComparison.Ordinal) ? 1 : 0).Select(type => new Feature(type.Name))];

    public bool IsEnabled(string featureId) => true;

    public string? FeatureOf(Type type) => type.Name;

    private sealed class Feature(string id) : IFeatureInfo
    {
        public string Id => id;

        public string? Name => id;

        public int Priority => 0;

        public string? Category => null;

        public string? Description => null;

        public bool DefaultTenantOnly => false;

        public IExtensionInfo Extension => throw new NotSupportedException();

        public string[] Dependencies => id.StartsWith(Needs, StringComparison.Ordinal) ? [id[Needs.Length..]] : [];

        public bool IsAlwaysEnabled => false;

        public bool EnabledByDependencyOnly => false;
    }
}
