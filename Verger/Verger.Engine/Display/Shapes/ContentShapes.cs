using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.ModelBinding;
using Verger.Engine.Display.Rendering;

namespace Verger.Engine.Display.Shapes;

/// <summary>
/// Content items: <c>Content</c> and <c>ContentPart</c> as they are without a template, and <c>ContentItem</c>, which builds and renders the item
/// that its <c>ContentItemId</c> or <c>Alias</c> names.
/// </summary>
internal sealed class ContentShapes : ShapeTableProvider
{
    private static readonly string[] _zones = ["Header", "Meta", "Parts", "Content", "Footer"];

    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        foreach (var shapeType in new[] { "Content", "Content_Summary", "ContentPart", "ContentPart_Summary" })
        {
            builder.Describe(shapeType).BoundAs(nameof(ContentShapes), RenderZonesAsync);
        }

        builder.Describe("ContentItem").BoundAs(nameof(ContentShapes), RenderItemAsync);
        return ValueTask.CompletedTask;
    }

    private static async Task<IHtmlContent> RenderZonesAsync(DisplayContext context)
    {
        var output = new ShapeOutput();
        foreach (var zone in _zones)
        {
            output.Append(await context.DisplayHelper.ShapeExecuteAsync(context.Value.GetProperty<IShape>(zone)));
        }

        return output;
    }

    private static async Task<IHtmlContent> RenderItemAsync(DisplayContext context)
    {
        var (shape, services) = (context.Value, context.ServiceProvider);
        var id = shape.GetProperty<string>("ContentItemId");
        if (string.IsNullOrEmpty(id) && (shape.GetProperty<string>("Alias") ?? shape.GetProperty<string>("Handle")) is { Length: > 0 } handle)
        {
            id = await services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync(handle);
        }

        if (string.IsNullOrEmpty(id) || await services.GetRequiredService<IContentManager>().GetAsync(id) is not { } item)
        {
            return HtmlString.Empty;
        }

        var display = await services.GetRequiredService<IContentItemDisplayManager>().BuildDisplayAsync(
            item, services.GetRequiredService<IUpdateModelAccessor>().ModelUpdater, shape.Metadata.DisplayType ?? string.Empty);
        display.Metadata.Alternates.AddRange(shape.Metadata.Alternates);
        return await context.DisplayHelper.ShapeExecuteAsync(display);
    }
}
