using System.Collections.Immutable;
using System.Reflection.Metadata;
using Portability.Tests.Metadata;

namespace Portability.Tests.Architecture;

/// <summary>The features that an assembly's <c>Manifest.cs</c> declares, and what they depend on.</summary>
internal sealed record Manifest(IReadOnlyList<string> Features, IReadOnlyList<string> Dependencies)
{
    private static readonly string[] s_attributes =
    [
        "OrchardCore.Modules.Manifest.ModuleAttribute",
        "OrchardCore.Modules.Manifest.FeatureAttribute",
        "OrchardCore.DisplayManagement.Manifest.ThemeAttribute",
    ];

    public static Manifest Of(CompiledAssembly assembly)
    {
        var features = new List<string>();
        var dependencies = new List<string>();
        foreach (var handle in assembly.Reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = assembly.Reader.GetCustomAttribute(handle);
            if (!s_attributes.Contains(TypeName(assembly.Reader, attribute)))
                continue;

            var arguments = attribute.DecodeValue(AttributeTypes.Instance).NamedArguments.ToDictionary(argument => argument.Name!, argument => argument.Value);
            features.Add(arguments.GetValueOrDefault("Id") as string ?? assembly.Name);
            if (arguments.GetValueOrDefault("Dependencies") is ImmutableArray<CustomAttributeTypedArgument<string>> names)
                dependencies.AddRange(names.Select(name => (string)name.Value!));
            if (arguments.GetValueOrDefault("BaseTheme") is string theme)
                dependencies.Add(theme);
        }

        return new Manifest(features, dependencies);
    }

    /// <summary>Whether some feature of that module is among the dependencies.</summary>
    public bool DependsOn(string module) =>
        Dependencies.Any(id => id == module || id.StartsWith(module + ".", StringComparison.Ordinal));

    private static string? TypeName(MetadataReader reader, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference)
            return null;

        var parent = reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        return parent.Kind == HandleKind.TypeReference ? TypeNames.Of(reader, (TypeReferenceHandle)parent) : null;
    }
}
