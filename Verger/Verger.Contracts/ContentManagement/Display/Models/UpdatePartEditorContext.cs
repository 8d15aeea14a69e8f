using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>An editor of a part that takes over what was posted.</summary>
/// <param name="typePartDefinition">The part as the type has it.</param>
/// <param name="context">The editor.</param>
public class UpdatePartEditorContext(ContentTypePartDefinition typePartDefinition, UpdateEditorContext context)
    : BuildPartEditorContext(typePartDefinition, context)
{
}
