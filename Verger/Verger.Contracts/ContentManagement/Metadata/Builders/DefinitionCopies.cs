using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>
/// Copies of definitions for a builder. A part's and a field's definition point at what they are attached to,
/// so a definition in use is never attached a second time.
/// </summary>
internal static class DefinitionCopies
{
    public static ContentPartDefinition Of(ContentPartDefinition part) => new(part.Name, part.Fields.Select(Of), part.Settings);

    public static ContentPartFieldDefinition Of(ContentPartFieldDefinition field) => new(field.FieldDefinition, field.Name, field.Settings);
}
