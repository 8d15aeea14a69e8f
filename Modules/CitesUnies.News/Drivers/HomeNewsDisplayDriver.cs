using CitesUnies.News.Services;
using CitesUnies.News.ViewModels;
using CitesUnies.Portal.Lists;
using CitesUnies.Portal.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace CitesUnies.News.Drivers;

/// <summary>Shows the latest news on the home page.</summary>
public sealed class HomeNewsDisplayDriver(NewsArticles news, ListShapes lists) : DisplayDriver<HomePage>
{
    private const int Shown = 7;

    /// <inheritdoc/>
    public override IDisplayResult Display(HomePage model, BuildDisplayContext context)
        => Initialize<HomeNewsViewModel>("HomeNews", async model => model.Items = await lists.SummariesAsync(await news.LatestAsync(Shown)))
            .Location("Detail", "Content:30");
}
