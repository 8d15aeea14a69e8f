using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>
/// What tells the shapes of a part or field from others of their type on the same item, as <c>placement.json</c> names them:
/// <c>{Part}-{Field}</c>, with the shape's type behind it when it is not the part's or field's own.
/// <see href="https://docs.orchardcore.net/en/latest/reference/core/Placement/">Orchard Core › Placement</see>.
/// They are made once a definition and shape.
/// </summary>
internal static class ShapeDifferentiators
{
    private static readonly ConditionalWeakTable<ContentDefinition, ConcurrentDictionary<string, string>> _known = [];

    public static string OfPart(ContentTypePartDefinition part, string shapeType)
        => _known.GetOrCreateValue(part).GetOrAdd(
            shapeType,
            static (shapeType, part) => Of(part.Name, part.PartDefinition.Name, part.Editor(), part.DisplayMode(), shapeType),
            part);

    public static string OfField(ContentPartFieldDefinition field, string shapeType)
        => _known.GetOrCreateValue(field).GetOrAdd(
            shapeType,
            static (shapeType, field) => Of(
                field.ContentTypePartDefinition.Name + "-" + field.Name, field.FieldDefinition.Name, field.Editor(), field.DisplayMode(), shapeType),
            field);

    private static string Of(string name, string ownType, string? editor, string? displayMode, string shapeType)
    {
        var own = shapeType == ownType
            || shapeType == (string.IsNullOrEmpty(editor) ? ownType + "_Edit" : ownType + "_Edit__" + editor)
            || shapeType == ownType + "_Display__" + displayMode;
        return own ? name : name + "-" + shapeType;
    }
}
