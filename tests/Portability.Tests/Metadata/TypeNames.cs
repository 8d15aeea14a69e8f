using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Text;

namespace Portability.Tests.Metadata;

/// <summary>What the type parameters of the enclosing type stand for, as documentation ids write them.</summary>
/// <param name="OfType">Empty where the parameters stand for themselves (<c>`0</c>).</param>
internal readonly record struct TypeArguments(ImmutableArray<string> OfType)
{
    public static TypeArguments None { get; } = new([]);
}

/// <summary>
/// Writes types as documentation ids do
/// (https://learn.microsoft.com/dotnet/csharp/language-reference/xmldoc/#id-strings).
/// </summary>
internal sealed class TypeNames : ISignatureTypeProvider<string, TypeArguments>
{
    public static TypeNames Instance { get; } = new();

    public static string Of(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        var name = reader.GetString(type.Name);
        var declaring = type.GetDeclaringType();
        return declaring.IsNil ? Qualify(reader.GetString(type.Namespace), name) : Of(reader, declaring) + "." + name;
    }

    public static string Of(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? Of(reader, (TypeReferenceHandle)type.ResolutionScope) + "." + name
            : Qualify(reader.GetString(type.Namespace), name);
    }

    /// <summary>Puts arguments where the name says how many each level takes: <c>A`1.B`1</c> of x and y is <c>A{x}.B{y}</c>.</summary>
    public static string Instantiate(string definition, ImmutableArray<string> arguments)
    {
        var text = new StringBuilder();
        var next = 0;
        for (var i = 0; i < definition.Length; i++)
        {
            if (definition[i] != '`')
            {
                text.Append(definition[i]);
                continue;
            }

            var count = 0;
            while (i + 1 < definition.Length && char.IsAsciiDigit(definition[i + 1]))
                count = (count * 10) + (definition[++i] - '0');
            text.Append('{').AppendJoin(',', arguments.Skip(next).Take(count)).Append('}');
            next += count;
        }

        return text.ToString();
    }

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => Of(reader, handle);

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => Of(reader, handle);

    public string GetTypeFromSpecification(MetadataReader reader, TypeArguments context, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, context);

    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) => Instantiate(genericType, typeArguments);

    public string GetGenericTypeParameter(TypeArguments context, int index) =>
        index < context.OfType.Length ? context.OfType[index] : "`" + index;

    public string GetGenericMethodParameter(TypeArguments context, int index) => "``" + index;

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => "System." + typeCode;

    public string GetSZArrayType(string elementType) => elementType + "[]";

    public string GetArrayType(string elementType, ArrayShape shape) =>
        $"{elementType}[{string.Join(',', Enumerable.Repeat("0:", shape.Rank))}]";

    public string GetByReferenceType(string elementType) => elementType + "@";

    public string GetPointerType(string elementType) => elementType + "*";

    public string GetPinnedType(string elementType) => elementType;

    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

    public string GetFunctionPointerType(MethodSignature<string> signature) =>
        $"=FUNC:{signature.ReturnType}({string.Join(',', signature.ParameterTypes)})";

    private static string Qualify(string space, string name) => space.Length == 0 ? name : space + "." + name;
}
