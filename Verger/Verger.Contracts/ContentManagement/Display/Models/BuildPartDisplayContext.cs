using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>A display that a part adds to.</summary>
/// <param name="typePartDefinition">The part as the type has it.</param>
/// <param name="context">The display.</param>
public class BuildPartDisplayContext(ContentTypePartDefinition typePartDefinition, BuildDisplayContext context)
    : BuildDisplayContext(context.Shape, context.DisplayType, context.GroupId, context.ShapeFactory, context.Layout, context.Updater)
{
    /// <summary>The part as the type has it.</summary>
    public ContentTypePartDefinition TypePartDefinition { get; } = typePartDefinition;
}
