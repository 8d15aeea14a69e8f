using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Portability.Tests.Metadata;

/// <summary>A generic type and its arguments; for any other signature the definition is nil.</summary>
internal readonly record struct TypeInstance(EntityHandle Definition, string Text, ImmutableArray<string> Arguments);

/// <summary>Takes the signature of an instantiated generic type apart: which definition, with which arguments.</summary>
internal sealed class InstanceReader : ISignatureTypeProvider<TypeInstance, TypeArguments>
{
    private static TypeNames Names => TypeNames.Instance;

    public TypeInstance GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        new(handle, TypeNames.Of(reader, handle), []);

    public TypeInstance GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
        new(handle, TypeNames.Of(reader, handle), []);

    public TypeInstance GetTypeFromSpecification(MetadataReader reader, TypeArguments context, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, context);

    public TypeInstance GetGenericInstantiation(TypeInstance genericType, ImmutableArray<TypeInstance> typeArguments)
    {
        ImmutableArray<string> arguments = [.. typeArguments.Select(argument => argument.Text)];
        return new(genericType.Definition, TypeNames.Instantiate(genericType.Text, arguments), arguments);
    }

    public TypeInstance GetGenericTypeParameter(TypeArguments context, int index) => Plain(Names.GetGenericTypeParameter(context, index));

    public TypeInstance GetGenericMethodParameter(TypeArguments context, int index) => Plain(Names.GetGenericMethodParameter(context, index));

    public TypeInstance GetPrimitiveType(PrimitiveTypeCode typeCode) => Plain(Names.GetPrimitiveType(typeCode));

    public TypeInstance GetSZArrayType(TypeInstance elementType) => Plain(Names.GetSZArrayType(elementType.Text));

    public TypeInstance GetArrayType(TypeInstance elementType, ArrayShape shape) => Plain(Names.GetArrayType(elementType.Text, shape));

    public TypeInstance GetByReferenceType(TypeInstance elementType) => Plain(Names.GetByReferenceType(elementType.Text));

    public TypeInstance GetPointerType(TypeInstance elementType) => Plain(Names.GetPointerType(elementType.Text));

    public TypeInstance GetPinnedType(TypeInstance elementType) => elementType;

    public TypeInstance GetModifiedType(TypeInstance modifier, TypeInstance unmodifiedType, bool isRequired) => unmodifiedType;

    public TypeInstance GetFunctionPointerType(MethodSignature<TypeInstance> signature) =>
        Plain($"=FUNC:{signature.ReturnType.Text}({string.Join(',', signature.ParameterTypes.Select(type => type.Text))})");

    private static TypeInstance Plain(string text) => new(default, text, []);
}
