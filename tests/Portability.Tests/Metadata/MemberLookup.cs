using System.Reflection.Metadata;

namespace Portability.Tests.Metadata;

/// <summary>Finds where a member is declared: a reference may name a type that only inherits it.</summary>
internal sealed class MemberLookup(AssemblySet assemblies)
{
    /// <summary>The field of that name in the type or its bases.</summary>
    public (DefinedType Type, FieldDefinitionHandle Field)? FindField(DefinedType start, string name)
    {
        foreach (var type in WithBases(start))
        {
            foreach (var handle in type.Definition.GetFields())
            {
                if (type.Reader.GetString(type.Reader.GetFieldDefinition(handle).Name) == name)
                    return (type, handle);
            }
        }

        return null;
    }

    /// <summary>The method of that name and signature (in terms of <paramref name="start"/>'s parameters) in the type or its bases.</summary>
    public (DefinedType Type, MethodDefinitionHandle Method)? FindMethod(DefinedType start, string name, string signature)
    {
        foreach (var type in WithBases(start))
        {
            foreach (var handle in type.Definition.GetMethods())
            {
                var method = type.Reader.GetMethodDefinition(handle);
                if (type.Reader.GetString(method.Name) == name && Signature(method.DecodeSignature(TypeNames.Instance, type.Arguments)) == signature)
                    return (type, handle);
            }
        }

        return null;
    }

    /// <summary>The property of that name in the type or its bases: how an attribute's named argument finds its own.</summary>
    public (DefinedType Type, PropertyDefinitionHandle Property)? FindProperty(DefinedType start, string name)
    {
        foreach (var type in WithBases(start))
        {
            foreach (var handle in type.Definition.GetProperties())
            {
                if (type.Reader.GetString(type.Reader.GetPropertyDefinition(handle).Name) == name)
                    return (type, handle);
            }
        }

        return null;
    }

    /// <summary>The type, its bases and, for an interface, the interfaces that it extends: as far as they are ours.</summary>
    public IEnumerable<DefinedType> WithBases(DefinedType type)
    {
        for (DefinedType? current = type; current is { } known;)
        {
            yield return known;
            if (known.Definition.BaseType.IsNil)
                break;
            current = assemblies.Resolve(known.Assembly, known.Definition.BaseType, known.Arguments);
        }

        if ((type.Definition.Attributes & System.Reflection.TypeAttributes.Interface) != 0)
        {
            foreach (var extended in Interfaces(type).SelectMany(WithBases))
                yield return extended;
        }
    }

    /// <summary>The interfaces that a type names itself, as far as they are ours.</summary>
    public IEnumerable<DefinedType> Interfaces(DefinedType type)
    {
        foreach (var handle in type.Definition.GetInterfaceImplementations())
        {
            var implemented = type.Reader.GetInterfaceImplementation(handle).Interface;
            if (assemblies.Resolve(type.Assembly, implemented, type.Arguments) is { } found)
                yield return found;
        }
    }

    public static string Signature(MethodSignature<string> signature) =>
        $"{signature.ReturnType} ``{signature.GenericParameterCount}({string.Join(',', signature.ParameterTypes)})";
}
