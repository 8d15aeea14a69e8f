using CitesUnies.Portal.Caching;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;

namespace CitesUnies.Portal.Drivers;

/// <summary>Opens the home page with what the federation is, and describes the page by it.</summary>
public sealed class HomeIntroductionDisplayDriver(HomeText text, ISiteService siteService, PageMetadata metadata) : DisplayDriver<HomePage>
{
    /// <inheritdoc/>
    public override async Task<IDisplayResult> DisplayAsync(HomePage model, BuildDisplayContext context)
    {
        await metadata.DescribeAsync((await siteService.GetSiteSettingsAsync()).SiteName, await text.ReadDescriptionAsync(), "/");
        return Initialize<HomeIntroductionViewModel>("HomeIntroduction")
            .Processing<HomeIntroductionViewModel>(FillAsync)
            .Cache("home-introduction", cache => cache.AddTag(CacheTags.OfItem(PortalConstants.HomeText)).WithExpiryAfter(TimeSpan.FromHours(1)))
            .Location("Detail", "Content:1");
    }

    private async Task FillAsync(HomeIntroductionViewModel model) => model.BodyHtml = await text.ReadBodyAsync();
}
