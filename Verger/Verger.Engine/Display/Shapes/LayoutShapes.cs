using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.ResourceManagement;
using Verger.Engine.Display.Rendering;

namespace Verger.Engine.Display.Shapes;

/// <summary>The page as it is without a theme: title, resources, messages and content. Any theme has a <c>Layout</c> of its own.</summary>
internal sealed class LayoutShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Layout").BoundAs(nameof(LayoutShapes), RenderAsync);
        builder.Describe("PageTitle").BoundAs(
            nameof(LayoutShapes),
            context => Task.FromResult(context.ServiceProvider.GetRequiredService<IPageTitleBuilder>().GenerateTitle()));
        return ValueTask.CompletedTask;
    }

    private static async Task<IHtmlContent> RenderAsync(DisplayContext context)
    {
        var layout = (IZoneHolding)context.Value;
        var messages = await context.DisplayHelper.ShapeExecuteAsync(layout.Zones["Messages"]);
        var content = await context.DisplayHelper.ShapeExecuteAsync(layout.Zones["Content"]);
        var resources = context.ServiceProvider.GetRequiredService<IResourceManager>();

        var output = new ShapeOutput();
        output.Write("<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>");
        output.Append(context.ServiceProvider.GetRequiredService<IPageTitleBuilder>().GenerateTitle());
        output.Write("</title>");
        resources.RenderMeta(output);
        resources.RenderHeadLink(output);
        resources.RenderStylesheet(output);
        resources.RenderHeadScript(output);
        output.Write("</head><body><main>");
        output.Append(messages);
        output.Append(content);
        output.Write("</main>");
        resources.RenderFootScript(output);
        output.Write("</body></html>");
        return output;
    }
}
