using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;
using Verger.Engine.Display.Placement;

namespace Verger.Engine.Display.Contents;

/// <summary>Builds the shapes of content items.</summary>
internal sealed class ContentItemDisplayManager(
    IEnumerable<IContentDisplayHandler> handlers,
    IContentDefinitionManager definitions,
    IShapeFactory shapeFactory,
    ILayoutAccessor layoutAccessor,
    PlacementBinding placement,
    IUpdateModelAccessor updateModelAccessor) : IContentItemDisplayManager
{
    public async Task<IShape> BuildDisplayAsync(ContentItem contentItem, IUpdateModel? updater, string displayType = "", string groupId = "")
    {
        var definition = await DefinitionAsync(contentItem);
        var actualType = string.IsNullOrEmpty(displayType) ? "Detail" : displayType;
        var shape = await CreateShapeAsync(contentItem, definition, actualType == "Detail" ? null : actualType);
        shape.Metadata.DisplayType = actualType;

        var context = new BuildDisplayContext(
            shape, actualType, groupId, shapeFactory, await layoutAccessor.GetLayoutAsync(), updater ?? updateModelAccessor.ModelUpdater);
        await placement.BindAsync(context);
        foreach (var handler in handlers)
        {
            await handler.BuildDisplayAsync(contentItem, context);
        }

        return shape;
    }

    public async Task<IShape> BuildEditorAsync(ContentItem contentItem, IUpdateModel? updater, bool isNew, string groupId = "", string htmlFieldPrefix = "")
    {
        var shape = await CreateShapeAsync(contentItem, await DefinitionAsync(contentItem), "Edit");
        var context = new BuildEditorContext(
            shape, groupId, isNew, htmlFieldPrefix, shapeFactory, await layoutAccessor.GetLayoutAsync(), updater ?? updateModelAccessor.ModelUpdater);
        await placement.BindAsync(context);
        foreach (var handler in handlers)
        {
            await handler.BuildEditorAsync(contentItem, context);
        }

        return shape;
    }

    public async Task<IShape> UpdateEditorAsync(ContentItem contentItem, IUpdateModel? updater, bool isNew, string groupId = "", string htmlFieldPrefix = "")
    {
        var shape = await CreateShapeAsync(contentItem, await DefinitionAsync(contentItem), "Edit");
        var context = new UpdateEditorContext(
            shape, groupId, isNew, htmlFieldPrefix, shapeFactory, await layoutAccessor.GetLayoutAsync(), updater ?? updateModelAccessor.ModelUpdater);
        await placement.BindAsync(context);
        foreach (var handler in handlers)
        {
            await handler.UpdateEditorAsync(contentItem, context);
        }

        return shape;
    }

    private async Task<ContentTypeDefinition> DefinitionAsync(ContentItem contentItem)
        => await definitions.GetTypeDefinitionAsync(contentItem.ContentType)
            ?? throw new InvalidOperationException($"The content type '{contentItem.ContentType}' of the item {contentItem.ContentItemId} is not defined.");

    // Content, Content_Summary … or, for a type with a stereotype, Widget, Widget_Summary …; for a type and for an item by alternates.
    private async Task<IShape> CreateShapeAsync(ContentItem contentItem, ContentTypeDefinition definition, string? suffix)
    {
        var stereotype = definition.TryGetStereotype(out var given) ? given : null;
        var tail = suffix is null ? null : "_" + suffix;
        var shapeType = (stereotype ?? "Content") + tail;

        var shape = await shapeFactory.CreateAsync(
            shapeType,
            static factory => new ValueTask<IShape>(new ZoneHolding(() => factory.CreateAsync("ContentZone"))),
            shapeFactory);
        shape.Properties["ContentItem"] = contentItem;
        shape.Properties["Stereotype"] = stereotype;

        var alternates = shape.Metadata.Alternates;
        if (stereotype is not null)
        {
            alternates.Add("Stereotype" + tail);
            alternates.Add(shapeType);
        }

        alternates.Add(shapeType + "__" + contentItem.ContentType);
        alternates.Add(shapeType + "__" + contentItem.ContentItemId);
        return shape;
    }
}
