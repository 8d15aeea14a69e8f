using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>An editor that a part adds to.</summary>
/// <param name="typePartDefinition">The part as the type has it.</param>
/// <param name="context">The editor.</param>
public class BuildPartEditorContext(ContentTypePartDefinition typePartDefinition, BuildEditorContext context)
    : BuildEditorContext(context.Shape, context.GroupId, context.IsNew, context.HtmlFieldPrefix, context.ShapeFactory, context.Layout, context.Updater)
{
    /// <summary>The part as the type has it.</summary>
    public ContentTypePartDefinition TypePartDefinition { get; } = typePartDefinition;
}
