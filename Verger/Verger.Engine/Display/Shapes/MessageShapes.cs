using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Notify;

namespace Verger.Engine.Display.Shapes;

/// <summary><c>Message</c>: what the user is told, announced to screen readers; a fault at once, anything else when they are done.</summary>
internal sealed class MessageShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Message").BoundAs(nameof(MessageShapes), context => Task.FromResult(Render(context.Value)));
        return ValueTask.CompletedTask;
    }

    private static IHtmlContent Render(IShape shape)
    {
        var type = shape.GetProperty("Type", NotifyType.Information);
        var message = new TagBuilder("div");
        message.AddCssClass("message message-" + type.ToString().ToLowerInvariant());
        message.Attributes["role"] = type is NotifyType.Error or NotifyType.Warning ? "alert" : "status";
        message.InnerHtml.AppendHtml(shape.GetProperty<IHtmlContent>("Message") ?? HtmlString.Empty);
        return message;
    }
}
