using System.Reflection;
using System.Reflection.Emit;
using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Modules.Manifest;
using Verger.Engine.Hosting.Extensions;

namespace Verger.Engine.Tests.Hosting;

/// <summary>Assemblies that are nothing but a manifest.</summary>
internal static class Manifests
{
    public static ExtensionInfo Module(string name, string[]? dependencies = null, string priority = "0", params (string Id, string[] Dependencies)[] features)
        => Read(name, [Attribute<ModuleAttribute>((nameof(FeatureAttribute.Dependencies), dependencies ?? []), (nameof(FeatureAttribute.Priority), priority)),
            .. features.Select(feature => Attribute<FeatureAttribute>((nameof(FeatureAttribute.Id), feature.Id), (nameof(FeatureAttribute.Dependencies), feature.Dependencies)))]);

    public static ExtensionInfo Theme(string name, string baseTheme = "")
        => Read(name, [Attribute<ThemeAttribute>((nameof(ThemeAttribute.BaseTheme), baseTheme))]);

    public static Assembly Assembly(string name, params CustomAttributeBuilder[] attributes)
        => AssemblyBuilder.DefineDynamicAssembly(new AssemblyName(name), AssemblyBuilderAccess.Run, attributes);

    private static ExtensionInfo Read(string name, CustomAttributeBuilder[] attributes) => ExtensionInfo.Read(Assembly(name, attributes));

    private static CustomAttributeBuilder Attribute<T>(params (string Name, object Value)[] values)
        => new(typeof(T).GetConstructor([])!, [], [.. values.Select(value => typeof(T).GetProperty(value.Name)!)], [.. values.Select(value => value.Value)]);
}
