using System.Reflection.Metadata;

namespace Portability.Tests.Metadata;

/// <summary>A type where it is defined, with what its parameters stand for on the way that led to it.</summary>
internal readonly record struct DefinedType(CompiledAssembly Assembly, TypeDefinitionHandle Handle, TypeArguments Arguments)
{
    public MetadataReader Reader => Assembly.Reader;

    public TypeDefinition Definition => Reader.GetTypeDefinition(Handle);
}

/// <summary>The assemblies of ours that a reference may lead into. Those of the framework are not in it: nobody follows them.</summary>
internal sealed class AssemblySet(IEnumerable<CompiledAssembly> assemblies)
{
    private readonly Dictionary<string, CompiledAssembly> _byName = assemblies.ToDictionary(assembly => assembly.Name, StringComparer.Ordinal);

    public CompiledAssembly? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Where a type of any kind of reference is defined; null for a type of the framework.</summary>
    public DefinedType? Resolve(CompiledAssembly from, EntityHandle type, TypeArguments context)
    {
        switch (type.Kind)
        {
            case HandleKind.TypeDefinition:
                return new DefinedType(from, (TypeDefinitionHandle)type, TypeArguments.None);
            case HandleKind.TypeReference:
                return Resolve(from, (TypeReferenceHandle)type);
            case HandleKind.TypeSpecification:
                var instance = from.Reader.GetTypeSpecification((TypeSpecificationHandle)type).DecodeSignature(new InstanceReader(), context);
                return instance.Definition.IsNil || Resolve(from, instance.Definition, context) is not { } definition
                    ? null
                    : definition with { Arguments = new TypeArguments(instance.Arguments) };
            default:
                return null;
        }
    }

    /// <summary>The assembly that a type reference names, through the types that it is nested in.</summary>
    public static string? AssemblyOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var scope = reader.GetTypeReference(handle).ResolutionScope;
        return scope.Kind switch
        {
            HandleKind.TypeReference => AssemblyOf(reader, (TypeReferenceHandle)scope),
            HandleKind.AssemblyReference => reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)scope).Name),
            _ => null,
        };
    }

    private DefinedType? Resolve(CompiledAssembly from, TypeReferenceHandle handle)
    {
        var assembly = AssemblyOf(from.Reader, handle) is { } name ? Find(name) : null;
        return assembly?.FindType(TypeNames.Of(from.Reader, handle)) is { } type
            ? new DefinedType(assembly, type, TypeArguments.None)
            : null;
    }
}
