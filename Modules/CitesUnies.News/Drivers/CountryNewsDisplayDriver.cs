using CitesUnies.News.Models;
using CitesUnies.News.Services;
using CitesUnies.News.ViewModels;
using CitesUnies.Portal.Lists;
using CitesUnies.Vocabulary.Services;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace CitesUnies.News.Drivers;

/// <summary>Ends the page of whatever is about a country with the latest news of it. News end theirs with <see cref="RelatedNews"/>.</summary>
public sealed class CountryNewsDisplayDriver(ContentCountries countries, RelatedNews related, IServiceProvider services) : ContentDisplayDriver
{
    private const int Shown = 3;

    /// <inheritdoc/>
    public override async Task<IDisplayResult> DisplayAsync(ContentItem model, BuildDisplayContext context)
        => context.DisplayType != "Detail" || model.ContentType == nameof(NewsArticle) || !await countries.AreSaidByAsync(model.ContentType)
            ? null!
            : Initialize<RelatedNewsViewModel>("CountryNews")
                .Processing<RelatedNewsViewModel>(async news => news.Items = await ItemsAsync(model))
                .Cache($"country-news-{model.ContentItemVersionId}", cache => cache.WithExpiryAfter(TimeSpan.FromHours(1)))
                .Location("Detail", "Content:20");

    // ListShapes is asked for late: it shows content items, which is done by drivers such as this one.
    private async Task<IReadOnlyList<IShape>> ItemsAsync(ContentItem contentItem)
        => await services.GetRequiredService<ListShapes>().SummariesAsync(await related.AboutAsync(await countries.TermIdsAsync(contentItem), Shown), "SummaryCard");
}
