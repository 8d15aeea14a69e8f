using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>An editor that a field adds to.</summary>
/// <param name="contentPart">The part that the field is on.</param>
/// <param name="typePartDefinition">The part as the type has it.</param>
/// <param name="partFieldDefinition">The field as the part has it.</param>
/// <param name="context">The editor.</param>
public class BuildFieldEditorContext(
    ContentPart contentPart, ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, BuildEditorContext context)
    : BuildEditorContext(context.Shape, context.GroupId, context.IsNew, context.HtmlFieldPrefix, context.ShapeFactory, context.Layout, context.Updater)
{
    /// <summary>The part that the field is on.</summary>
    public ContentPart ContentPart { get; } = contentPart;

    /// <summary>The part as the type has it.</summary>
    public ContentTypePartDefinition TypePartDefinition { get; } = typePartDefinition;

    /// <summary>The field as the part has it.</summary>
    public ContentPartFieldDefinition PartFieldDefinition { get; } = partFieldDefinition;
}
