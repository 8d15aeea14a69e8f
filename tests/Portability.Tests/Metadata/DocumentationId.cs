using System.Reflection.Metadata;

namespace Portability.Tests.Metadata;

/// <summary>Documentation ids of what an assembly defines, as the C# compiler writes them in XML documentation.</summary>
internal static class DocumentationId
{
    public static string OfType(MetadataReader reader, TypeDefinitionHandle handle) => "T:" + TypeNames.Of(reader, handle);

    public static string OfField(MetadataReader reader, FieldDefinitionHandle handle)
    {
        var field = reader.GetFieldDefinition(handle);
        return $"F:{TypeNames.Of(reader, field.GetDeclaringType())}.{reader.GetString(field.Name)}";
    }

    /// <summary>The id of a method, or of the property or event whose accessor it is.</summary>
    public static string OfMethod(MetadataReader reader, MethodDefinitionHandle handle)
    {
        var method = reader.GetMethodDefinition(handle);
        var type = reader.GetTypeDefinition(method.GetDeclaringType());

        foreach (var propertyHandle in type.GetProperties())
        {
            var accessors = reader.GetPropertyDefinition(propertyHandle).GetAccessors();
            if (accessors.Getter == handle || accessors.Setter == handle)
                return OfProperty(reader, method.GetDeclaringType(), propertyHandle);
        }

        foreach (var eventHandle in type.GetEvents())
        {
            var definition = reader.GetEventDefinition(eventHandle);
            var accessors = definition.GetAccessors();
            if (accessors.Adder == handle || accessors.Remover == handle)
                return $"E:{TypeNames.Of(reader, method.GetDeclaringType())}.{Escape(reader.GetString(definition.Name))}";
        }

        var signature = method.DecodeSignature(TypeNames.Instance, TypeArguments.None);
        var name = reader.GetString(method.Name);
        var arity = signature.GenericParameterCount == 0 ? "" : "``" + signature.GenericParameterCount;
        var result = name is "op_Implicit" or "op_Explicit" or "op_CheckedExplicit" ? "~" + signature.ReturnType : "";
        return $"M:{TypeNames.Of(reader, method.GetDeclaringType())}.{Escape(name)}{arity}{Parameters(signature)}{result}";
    }

    public static string OfProperty(MetadataReader reader, TypeDefinitionHandle declaringType, PropertyDefinitionHandle handle)
    {
        var property = reader.GetPropertyDefinition(handle);
        var signature = property.DecodeSignature(TypeNames.Instance, TypeArguments.None);
        return $"P:{TypeNames.Of(reader, declaringType)}.{Escape(reader.GetString(property.Name))}{Parameters(signature)}";
    }

    private static string Parameters(MethodSignature<string> signature) =>
        signature.ParameterTypes.IsEmpty ? "" : $"({string.Join(',', signature.ParameterTypes)})";

    /// <summary>A name with dots (<c>.ctor</c>, an explicit interface implementation) must not read as a path.</summary>
    private static string Escape(string name) =>
        name.Replace('.', '#').Replace('<', '{').Replace('>', '}').Replace(',', '@');
}
