using System.Reflection.Metadata;

namespace Portability.Tests.Metadata;

/// <summary>Names the types in an attribute's value. Enumerations are taken as 32 bits, which all in attributes of Orchard are.</summary>
internal sealed class AttributeTypes : ICustomAttributeTypeProvider<string>
{
    public static AttributeTypes Instance { get; } = new();

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => TypeNames.Instance.GetPrimitiveType(typeCode);

    public string GetSystemType() => "System.Type";

    public string GetSZArrayType(string elementType) => elementType + "[]";

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => TypeNames.Of(reader, handle);

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => TypeNames.Of(reader, handle);

    public string GetTypeFromSerializedName(string name) => name;

    public PrimitiveTypeCode GetUnderlyingEnumType(string type) => PrimitiveTypeCode.Int32;

    public bool IsSystemType(string type) => type == "System.Type";
}
