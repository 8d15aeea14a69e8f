using System.Reflection;
using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules.Manifest;

namespace Verger.Engine.Hosting.Extensions;

/// <summary>A module, theme or area, read from the attributes of its assembly.</summary>
internal sealed class ExtensionInfo : IExtensionInfo
{
    private ExtensionInfo(Assembly assembly, ModuleAttribute module)
    {
        Assembly = assembly;
        Id = assembly.GetName().Name!;
        Manifest = new ManifestInfo(module);
        Features = ReadFeatures(module);
    }

    public string Id { get; }

    public string SubPath => "Areas/" + Id;

    public IManifestInfo Manifest { get; }

    public IReadOnlyList<FeatureInfo> Features { get; }

    public Assembly Assembly { get; }

    public bool Exists => true;

    IEnumerable<IFeatureInfo> IExtensionInfo.Features => Features;

    /// <summary>Reads an assembly's manifest.</summary>
    /// <exception cref="ManifestException">It declares neither a module nor a theme.</exception>
    public static ExtensionInfo Read(Assembly assembly)
        => new(assembly, assembly.GetCustomAttribute<ModuleAttribute>() ?? throw ManifestException.Missing(assembly));

    private FeatureInfo[] ReadFeatures(ModuleAttribute module)
    {
        var declared = Assembly.GetCustomAttributes<FeatureAttribute>().Where(attribute => attribute is not ModuleAttribute).ToArray();
        if (declared.Length == 0)
        {
            // A theme needs the theme that it is based on, as Orchard's features do.
            var own = module is ThemeAttribute { BaseTheme.Length: > 0 } theme
                ? new FeatureAttribute { Name = module.Name, Description = module.Description, Category = module.Category, Priority = module.Priority, Dependencies = [.. module.Dependencies, theme.BaseTheme] }
                : module;
            return [new FeatureInfo(own, Id, this)];
        }

        return [.. declared.Select(attribute => new FeatureInfo(attribute, attribute.Id.Length > 0 ? attribute.Id : Id, this))];
    }
}
