using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using Verger.Engine.Display.Rendering;

namespace Verger.Engine.Display.Shapes;

/// <summary>Zones, of the layout (<c>Zone</c>, alternates <c>Zone__{name}</c>) and of content (<c>ContentZone</c>): what they contain, one after the other.</summary>
internal sealed class ZoneShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Zone")
            .OnDisplaying(context =>
            {
                if (context.Shape.TryGetProperty<string>("ZoneName", out var name))
                {
                    context.Shape.Metadata.Alternates.Add("Zone__" + name);
                }
            })
            .BoundAs(nameof(ZoneShapes), RenderItemsAsync);
        builder.Describe("ContentZone").BoundAs(nameof(ZoneShapes), RenderItemsAsync);
        return ValueTask.CompletedTask;
    }

    /// <summary>Renders what a shape contains.</summary>
    internal static async Task<IHtmlContent> RenderItemsAsync(DisplayContext context)
    {
        var output = new ShapeOutput();
        foreach (var item in context.Value.Items)
        {
            output.Append(item switch
            {
                IShape shape => await context.DisplayHelper.ShapeExecuteAsync(shape),
                IHtmlContent content => content,
                _ => HtmlString.Empty,
            });
        }

        return output;
    }
}
