using System.Reflection;
using System.Reflection.Metadata;
using Portability.Tests.Metadata;

namespace Portability.Tests.Api;

/// <summary>
/// Reads from a compiled module everything in the kernel that it uses: types, members, what it overrides,
/// the interfaces that it implements with all their members, and the named arguments of its attributes.
/// </summary>
internal sealed class ReferenceReader(AssemblySet assemblies)
{
    private const string KernelPrefix = "Verger.";

    private readonly MemberLookup _members = new(assemblies);

    public static bool IsKernel(string? assembly) => assembly is not null && assembly.StartsWith(KernelPrefix, StringComparison.Ordinal);

    public IReadOnlyList<ApiReference> Read(CompiledAssembly module)
    {
        var users = new UseSites(module);
        return [.. Types(module, users)
            .Concat(Members(module, users))
            .Concat(Overrides(module))
            .Concat(Implementations(module))
            .Concat(NamedArguments(module))
            .DistinctBy(reference => reference.Id)
            .OrderBy(reference => reference.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<ApiReference> Types(CompiledAssembly module, UseSites users) =>
        from handle in module.Reader.TypeReferences
        let assembly = AssemblySet.AssemblyOf(module.Reader, handle)
        where IsKernel(assembly)
        select new ApiReference("T:" + TypeNames.Of(module.Reader, handle), assembly, users.Of(handle));

    private IEnumerable<ApiReference> Members(CompiledAssembly module, UseSites users)
    {
        foreach (var handle in module.Reader.MemberReferences)
        {
            var reference = module.Reader.GetMemberReference(handle);
            if (assemblies.Resolve(module, reference.Parent, TypeArguments.None) is not { } parent)
                continue;

            parent = parent with { Arguments = TypeArguments.None };
            if (Declared(module, reference, parent) is var (assembly, id) && IsKernel(assembly))
                yield return new ApiReference(id, assembly, users.Of(handle));
        }
    }

    private (string Assembly, string Id) Declared(CompiledAssembly module, MemberReference reference, DefinedType parent)
    {
        var name = module.Reader.GetString(reference.Name);
        if (reference.GetKind() == MemberReferenceKind.Field)
        {
            return _members.FindField(parent, name) is var (type, field)
                ? (type.Assembly.Name, DocumentationId.OfField(type.Reader, field))
                : Stale(parent, name);
        }

        var signature = MemberLookup.Signature(reference.DecodeMethodSignature(TypeNames.Instance, TypeArguments.None));
        return _members.FindMethod(parent, name, signature) is var (declaring, method)
            ? (declaring.Assembly.Name, DocumentationId.OfMethod(declaring.Reader, method))
            : Stale(parent, name);
    }

    /// <summary>An id that no list holds: the module was compiled against another kernel than the one beside it.</summary>
    private static (string Assembly, string Id) Stale(DefinedType type, string name) =>
        (type.Assembly.Name, $"M:{TypeNames.Of(type.Reader, type.Handle)}.{name} (not found in the kernel: build again)");

    private IEnumerable<ApiReference> Overrides(CompiledAssembly module)
    {
        foreach (var typeHandle in module.Reader.TypeDefinitions)
        {
            var type = new DefinedType(module, typeHandle, TypeArguments.None);
            foreach (var handle in type.Definition.GetMethods())
            {
                var method = module.Reader.GetMethodDefinition(handle);
                if ((method.Attributes & (MethodAttributes.Virtual | MethodAttributes.NewSlot)) != MethodAttributes.Virtual)
                    continue;

                var name = module.Reader.GetString(method.Name);
                var signature = MemberLookup.Signature(method.DecodeSignature(TypeNames.Instance, TypeArguments.None));
                var overridden = _members.WithBases(type).Skip(1)
                    .Select(candidate => _members.FindMethod(candidate, name, signature))
                    .FirstOrDefault(found => found is not null);
                if (overridden is var (declaring, original) && IsKernel(declaring.Assembly.Name))
                    yield return new ApiReference(DocumentationId.OfMethod(declaring.Reader, original), declaring.Assembly.Name, UseSites.Name(module, handle));
            }
        }
    }

    private IEnumerable<ApiReference> Implementations(CompiledAssembly module) =>
        from typeHandle in module.Reader.TypeDefinitions
        let type = new DefinedType(module, typeHandle, TypeArguments.None)
        from implemented in _members.Interfaces(type)
        where IsKernel(implemented.Assembly.Name)
        from method in implemented.Definition.GetMethods()
        select new ApiReference(
            DocumentationId.OfMethod(implemented.Reader, method),
            implemented.Assembly.Name,
            $"{module.Name}: {TypeNames.Of(module.Reader, typeHandle)} (implements the interface)");

    private IEnumerable<ApiReference> NamedArguments(CompiledAssembly module)
    {
        foreach (var handle in module.Reader.CustomAttributes)
        {
            var attribute = module.Reader.GetCustomAttribute(handle);
            if (attribute.Constructor.Kind != HandleKind.MemberReference)
                continue;

            var constructor = module.Reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor);
            if (assemblies.Resolve(module, constructor.Parent, TypeArguments.None) is not { } type || !IsKernel(type.Assembly.Name))
                continue;

            foreach (var argument in attribute.DecodeValue(AttributeTypes.Instance).NamedArguments)
            {
                if (_members.FindProperty(type, argument.Name!) is var (declaring, property))
                {
                    yield return new ApiReference(
                        DocumentationId.OfProperty(declaring.Reader, declaring.Handle, property),
                        declaring.Assembly.Name,
                        $"{module.Name}: an attribute {TypeNames.Of(type.Reader, type.Handle)}");
                }
            }
        }
    }
}
