using CitesUnies.Portal.Lists;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.ViewModels;
using CitesUnies.ResourceCentre.Models;
using CitesUnies.ResourceCentre.Services;
using CitesUnies.ResourceCentre.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace CitesUnies.ResourceCentre.Drivers;

/// <summary>Shows the four media and the latest resources on the home page.</summary>
public sealed class HomeResourcesDisplayDriver(PublishedResources resources, ListShapes lists) : DisplayDriver<HomePage>
{
    private const int Shown = 3;

    /// <inheritdoc/>
    public override IDisplayResult Display(HomePage model, BuildDisplayContext context)
        => Initialize<HomeResourcesViewModel>("HomeResources")
            .Processing<HomeResourcesViewModel>(FillAsync)
            .Cache("home-resources", cache => cache.WithExpiryAfter(TimeSpan.FromHours(1)))
            .Location("Detail", "Content:70");

    private async Task FillAsync(HomeResourcesViewModel model)
    {
        model.Media = [.. ResourceMedium.All.Select(medium => new Link($"{ResourcePages.ListPath}?support={medium.Slug}", medium.Plural))];
        model.Items = await lists.SummariesAsync(await resources.LatestAsync(Shown), "SummaryCard");
    }
}
