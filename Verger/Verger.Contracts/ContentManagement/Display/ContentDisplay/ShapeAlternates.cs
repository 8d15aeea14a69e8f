using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>
/// Names under which a template for a part's or field's shape is looked for, the most specific last.
/// <see href="https://docs.orchardcore.net/en/latest/reference/modules/Templates/">Orchard Core › Templates</see>.
/// They are made once a definition, display type and shape.
/// </summary>
internal static class ShapeAlternates
{
    private static readonly ConditionalWeakTable<ContentDefinition, ConcurrentDictionary<(string ShapeType, string DisplayType), string[]>> _known = [];

    public static string[] OfPart(ContentTypePartDefinition part, string shapeType, string displayType)
        => _known.GetOrCreateValue(part).GetOrAdd((shapeType, displayType), static (key, part) => MakePart(part, key), part);

    public static string[] OfField(ContentPartFieldDefinition field, string shapeType, string displayType)
        => _known.GetOrCreateValue(field).GetOrAdd((shapeType, displayType), static (key, field) => MakeField(field, key), field);

    private static string[] MakePart(ContentTypePartDefinition part, (string ShapeType, string DisplayType) key)
    {
        var partType = part.PartDefinition.Name;
        var names = new AlternateNames(key.ShapeType, partType, key.DisplayType, part.DisplayMode());
        names.AddShape();

        if (part.ContentTypeDefinition.TryGetStereotype(out var stereotype))
        {
            names.Add(stereotype, partType);
            if (part.IsNamedPart())
            {
                names.Add(stereotype, partType, part.Name);
            }
        }

        names.Add(part.ContentTypeDefinition.Name, partType);
        if (part.IsNamedPart())
        {
            names.Add(part.ContentTypeDefinition.Name, part.Name);
        }

        return names.ToArray();
    }

    private static string[] MakeField(ContentPartFieldDefinition field, (string ShapeType, string DisplayType) key)
    {
        var fieldType = field.FieldDefinition.Name;
        var typePart = field.ContentTypePartDefinition;
        var contentType = typePart.ContentTypeDefinition.Name;
        var names = new AlternateNames(key.ShapeType, fieldType, key.DisplayType, field.DisplayMode());
        names.AddShape();
        if (!names.IsOwnShape)
        {
            names.Add(fieldType);
        }

        names.Add(typePart.PartDefinition.Name, field.Name);
        names.Add(contentType, fieldType);
        names.Add(contentType, typePart.Name, field.Name);
        return names.ToArray();
    }
}
