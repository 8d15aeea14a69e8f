using CitesUnies.Portal.Lists;
using CitesUnies.Portal.ViewModels;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Views;

namespace CitesUnies.Portal.Drivers;

/// <summary>A driver that ends the pages of contents, whatever their type, with others that belong to them.</summary>
/// <param name="services">Where <see cref="ListShapes"/> is asked for late: it shows content items, which is done by drivers such as this one.</param>
public abstract class RelatedContentDisplayDriver(IServiceProvider services) : ContentDisplayDriver
{
    /// <summary>The others as cards (<see cref="RelatedContentViewModel"/>), looked for when they are shown; they are kept for an hour, and until one of them changes.</summary>
    /// <param name="shapeType">The shape's type, by which the theme finds its template.</param>
    /// <param name="contentItem">Whose page it is.</param>
    /// <param name="findAsync">Finds the others.</param>
    protected ShapeResult Related(string shapeType, ContentItem contentItem, Func<Task<IReadOnlyList<ContentItem>>> findAsync)
        => Initialize<RelatedContentViewModel>(shapeType)
            .Processing<RelatedContentViewModel>(async related
                => related.Items = await services.GetRequiredService<ListShapes>().SummariesAsync(await findAsync(), "SummaryCard"))
            .Cache($"{shapeType}-{contentItem.ContentItemVersionId}", cache => cache.WithExpiryAfter(TimeSpan.FromHours(1)));
}
