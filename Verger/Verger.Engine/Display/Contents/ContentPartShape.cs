using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.DisplayManagement.Zones;

namespace Verger.Engine.Display.Contents;

/// <summary>
/// A part that has fields but no class, and is not the type's own, gets a shape <c>ContentPart</c> with zones for its fields, so that they can be
/// placed and templated together.
/// </summary>
internal static class ContentPartShape
{
    /// <summary>The context that the part's fields add to.</summary>
    public static async ValueTask<BuildDisplayContext> OpenAsync(ContentPart part, ContentTypePartDefinition typePart, BuildDisplayContext context)
    {
        var contentType = typePart.ContentTypeDefinition.Name;
        if (part.GetType() != typeof(ContentPart) || typePart.PartDefinition.Name == contentType || !typePart.PartDefinition.Fields.Any())
        {
            return context;
        }

        var shapeType = context.DisplayType == "Detail" ? "ContentPart" : "ContentPart_" + context.DisplayType;
        var result = new ShapeResult(shapeType, static build => build.ShapeFactory.CreateAsync(
                "ContentPart",
                static factory => new ValueTask<IShape>(new ZoneHolding(() => factory.CreateAsync("ContentZone"))),
                build.ShapeFactory))
            .Differentiator(typePart.Name)
            .Name(typePart.Name)
            .Location("Content")
            .OnGroup(context.GroupId);
        await result.ApplyAsync(context);
        if (result.Shape is not { } shape)
        {
            return context;
        }

        shape.Properties["ContentItem"] = part.ContentItem;
        shape.Properties["ContentPart"] = part;
        shape.Metadata.Alternates.AddRange([typePart.PartDefinition.Name, $"{contentType}__{typePart.PartDefinition.Name}", $"{contentType}__{typePart.Name}"]);
        return new BuildDisplayContext(shape, context.DisplayType, context.GroupId, context.ShapeFactory, context.Layout, context.Updater)
        {
            FindPlacement = context.FindPlacement,
        };
    }
}
