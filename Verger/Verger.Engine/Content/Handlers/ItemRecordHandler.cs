using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;

namespace Verger.Engine.Content.Handlers;

/// <summary>Keeps the dates, owner and author of items.</summary>
internal sealed class ItemRecordHandler(IClock clock, IHttpContextAccessor httpContextAccessor) : ContentHandlerBase
{
    public override Task InitializingAsync(InitializingContentContext context) => Begin(context.ContentItem);

    public override Task CreatingAsync(CreateContentContext context) => Begin(context.ContentItem);

    public override Task UpdatingAsync(UpdateContentContext context)
    {
        context.ContentItem.ModifiedUtc = clock.UtcNow;
        SetAuthor(context.ContentItem);
        return Task.CompletedTask;
    }

    public override Task VersioningAsync(VersionContentContext context)
    {
        context.BuildingContentItem.CreatedUtc = context.ContentItem.CreatedUtc ?? clock.UtcNow;
        context.BuildingContentItem.ModifiedUtc = clock.UtcNow;
        SetAuthor(context.BuildingContentItem);
        return Task.CompletedTask;
    }

    public override Task PublishingAsync(PublishContentContext context)
    {
        if (context.PublishingItem is { } item)
            item.PublishedUtc = clock.UtcNow;

        return Task.CompletedTask;
    }

    public override Task UnpublishedAsync(PublishContentContext context)
    {
        if (context.PreviousItem is { } item)
        {
            item.PublishedUtc = null;
            item.ModifiedUtc = clock.UtcNow;
        }

        return Task.CompletedTask;
    }

    private Task Begin(ContentItem item)
    {
        item.CreatedUtc ??= clock.UtcNow;
        item.ModifiedUtc ??= item.CreatedUtc;
        if (User is { Identity.IsAuthenticated: true } user)
        {
            item.Owner ??= user.FindFirstValue(ClaimTypes.NameIdentifier);
            item.Author ??= user.Identity.Name;
        }

        return Task.CompletedTask;
    }

    private void SetAuthor(ContentItem item)
    {
        if (User is { Identity.IsAuthenticated: true } user)
            item.Author = user.Identity.Name;
    }

    private ClaimsPrincipal? User => httpContextAccessor.HttpContext?.User;
}
