using Microsoft.AspNetCore.Routing;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Verger.Engine.Content.Handlers;

/// <summary>Where items are shown and edited unless another handler knows better: Orchard's addresses under <c>/Contents</c>.</summary>
internal sealed class ItemRoutesHandler : ContentHandlerBase
{
    private const string Area = "OrchardCore.Contents";

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) => context.ForAsync<ContentItemMetadata>(metadata =>
    {
        var item = context.ContentItem;
        metadata.DisplayRouteValues ??= Route("Item", "Display", item);
        metadata.EditorRouteValues ??= Route("Admin", "Edit", item);
        metadata.AdminRouteValues ??= Route("Admin", "Edit", item);
        metadata.RemoveRouteValues ??= Route("Admin", "Remove", item);
        metadata.CreateRouteValues ??= new RouteValueDictionary { ["Area"] = Area, ["Controller"] = "Admin", ["Action"] = "Create", ["Id"] = item.ContentType };
        return Task.CompletedTask;
    });

    private static RouteValueDictionary Route(string controller, string action, ContentItem item) => new()
    {
        ["Area"] = Area,
        ["Controller"] = controller,
        ["Action"] = action,
        ["ContentItemId"] = item.ContentItemId,
    };
}
