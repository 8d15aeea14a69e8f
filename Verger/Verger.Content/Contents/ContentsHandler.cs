using Microsoft.AspNetCore.Routing;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Verger.Content.Contents;

/// <summary>Tells where an item is displayed.</summary>
public sealed class ContentsHandler : ContentHandlerBase
{
    /// <inheritdoc/>
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) =>
        context.ForAsync<ContentItemMetadata>(metadata =>
        {
            metadata.DisplayRouteValues ??= new RouteValueDictionary
            {
                ["Area"] = "OrchardCore.Contents",
                ["Controller"] = "Item",
                ["Action"] = "Display",
                ["ContentItemId"] = context.ContentItem.ContentItemId,
            };

            return Task.CompletedTask;
        });
}
