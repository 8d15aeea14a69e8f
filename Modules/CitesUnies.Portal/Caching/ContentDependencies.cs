using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.Environment.Cache;

namespace CitesUnies.Portal.Caching;

/// <summary>Makes a cached piece that shows a content item depend on it.</summary>
public sealed class ContentDependencies : ShapeTableProvider
{
    /// <inheritdoc/>
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Content").OnDisplaying(context =>
        {
            if (context.Shape.TryGetProperty<ContentItem>("ContentItem", out var contentItem) && contentItem is not null)
            {
                context.ServiceProvider.GetRequiredService<ICacheScopeManager>().AddDependencies(CacheTags.OfItem(contentItem.ContentItemId));
            }
        });
        return ValueTask.CompletedTask;
    }
}
