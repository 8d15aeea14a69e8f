using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>An editor of a field that takes over what was posted.</summary>
/// <param name="contentPart">The part that the field is on.</param>
/// <param name="typePartDefinition">The part as the type has it.</param>
/// <param name="partFieldDefinition">The field as the part has it.</param>
/// <param name="context">The editor.</param>
public class UpdateFieldEditorContext(
    ContentPart contentPart, ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, UpdateEditorContext context)
    : BuildFieldEditorContext(contentPart, typePartDefinition, partFieldDefinition, context)
{
}
