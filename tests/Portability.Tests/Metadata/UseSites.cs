using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Text.RegularExpressions;

namespace Portability.Tests.Metadata;

/// <summary>Tells which member of an assembly uses a reference, so that a message can point at it.</summary>
internal sealed partial class UseSites(CompiledAssembly assembly)
{
    private readonly Lazy<Dictionary<int, MethodDefinitionHandle>> _code = new(() => ReadCode(assembly));

    /// <summary>The first method whose code holds the reference; else the first member whose signature names the type.</summary>
    public string Of(EntityHandle reference)
    {
        if (_code.Value.TryGetValue(MetadataTokens.GetToken(reference), out var user))
            return Name(assembly, user);
        if (reference.Kind != HandleKind.TypeReference)
            return assembly.Name + ": an attribute";

        var type = TypeNames.Of(assembly.Reader, (TypeReferenceHandle)reference);
        return SignatureThatNames(type) ?? assembly.Name + ": a base type, an attribute or a type argument";
    }

    /// <summary>Module and member, as the source has it: the compiler's classes for lambdas and state machines are looked through.</summary>
    public static string Name(CompiledAssembly assembly, MethodDefinitionHandle handle)
    {
        var method = assembly.Reader.GetMethodDefinition(handle);
        var name = SourceName(assembly.Reader.GetString(method.Name)) ?? assembly.Reader.GetString(method.Name);
        var type = method.GetDeclaringType();
        for (var definition = assembly.Reader.GetTypeDefinition(type);
             assembly.Reader.GetString(definition.Name).StartsWith('<') && !definition.GetDeclaringType().IsNil;
             definition = assembly.Reader.GetTypeDefinition(type))
        {
            name = SourceName(assembly.Reader.GetString(definition.Name)) ?? name;
            type = definition.GetDeclaringType();
        }

        return $"{assembly.Name}: {TypeNames.Of(assembly.Reader, type)}.{name}";
    }

    private string? SignatureThatNames(string type)
    {
        var word = new Regex($@"(?<![\w.]){Regex.Escape(type).Replace("`\\d+", "")}(?!\w)");
        foreach (var handle in assembly.Reader.MethodDefinitions)
        {
            var signature = assembly.Reader.GetMethodDefinition(handle).DecodeSignature(TypeNames.Instance, TypeArguments.None);
            if (word.IsMatch(MemberLookup.Signature(signature)))
                return Name(assembly, handle);
        }

        return null;
    }

    private static Dictionary<int, MethodDefinitionHandle> ReadCode(CompiledAssembly assembly)
    {
        var users = new Dictionary<int, MethodDefinitionHandle>();
        foreach (var handle in assembly.Reader.MethodDefinitions)
        {
            if (assembly.Body(assembly.Reader.GetMethodDefinition(handle)) is not { } body)
                continue;

            foreach (var token in Instructions.Tokens(body.GetILReader()))
            {
                foreach (var used in WithOwners(assembly.Reader, MetadataTokens.EntityHandle(token)))
                    users.TryAdd(MetadataTokens.GetToken(used), handle);
            }
        }

        return users;
    }

    /// <summary>Who calls a method uses its type as well: an instantiated method its definition, a member its type.</summary>
    private static IEnumerable<EntityHandle> WithOwners(MetadataReader reader, EntityHandle used)
    {
        yield return used;
        EntityHandle owner = used.Kind switch
        {
            HandleKind.MethodSpecification => reader.GetMethodSpecification((MethodSpecificationHandle)used).Method,
            HandleKind.MemberReference => reader.GetMemberReference((MemberReferenceHandle)used).Parent,
            HandleKind.TypeSpecification => reader.GetTypeSpecification((TypeSpecificationHandle)used).DecodeSignature(new InstanceReader(), TypeArguments.None).Definition,
            _ => default,
        };
        if (owner.IsNil)
            yield break;

        foreach (var further in WithOwners(reader, owner))
            yield return further;
    }

    private static string? SourceName(string generated) =>
        Generated().Match(generated) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"^<(\w[^>]*)>")]
    private static partial Regex Generated();
}
