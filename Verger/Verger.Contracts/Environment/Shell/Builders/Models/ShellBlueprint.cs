using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell.Builders.Models;

/// <summary>What a site's container is composed from.</summary>
public class ShellBlueprint
{
    /// <summary>The site's settings.</summary>
    public ShellSettings Settings { get; set; } = new();

    /// <summary>Its enabled features.</summary>
    public ShellDescriptor Descriptor { get; set; } = new();

    /// <summary>The classes that enabled features bring, each with its features.</summary>
    public IDictionary<Type, IEnumerable<IFeatureInfo>> Dependencies { get; set; } = new Dictionary<Type, IEnumerable<IFeatureInfo>>();
}
