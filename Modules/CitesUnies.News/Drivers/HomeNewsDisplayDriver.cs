using CitesUnies.News.Services;
using CitesUnies.News.ViewModels;
using CitesUnies.Portal.Lists;
using CitesUnies.Portal.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace CitesUnies.News.Drivers;

/// <summary>Shows the latest news on the home page, the first of them large.</summary>
public sealed class HomeNewsDisplayDriver(NewsArticles news, ListShapes lists) : DisplayDriver<HomePage>
{
    private const int Shown = 6;

    /// <inheritdoc/>
    public override IDisplayResult Display(HomePage model, BuildDisplayContext context)
        => Initialize<HomeNewsViewModel>("HomeNews")
            .Processing<HomeNewsViewModel>(FillAsync)
            .Cache("home-news", cache => cache.WithExpiryAfter(TimeSpan.FromHours(1)))
            .Location("Detail", "Content:30");

    private async Task FillAsync(HomeNewsViewModel model)
    {
        var articles = await news.LatestAsync(new NewsQuery(), Shown);
        model.Latest = (await lists.SummariesAsync([.. articles.Take(1)], "SummaryCard")).FirstOrDefault();
        model.Earlier = await lists.SummariesAsync([.. articles.Skip(1)], "SummaryRow");
    }
}
