using CitesUnies.Portal.Models;
using CitesUnies.Portal.ViewModels;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Settings;

namespace CitesUnies.Portal.Drivers;

/// <summary>Opens the home page with what the federation is.</summary>
public sealed class HomeIntroductionDisplayDriver(IContentManager contentManager, ISiteService siteService, IHtmlSanitizerService sanitizer) : DisplayDriver<HomePage>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(HomePage model, BuildDisplayContext context)
        => Initialize<HomeIntroductionViewModel>("HomeIntroduction", async model =>
        {
            var text = await contentManager.GetAsync(PortalConstants.HomeText, VersionOptions.Published);
            model.SiteName = (await siteService.GetSiteSettingsAsync()).SiteName;
            model.BodyHtml = sanitizer.Sanitize(text?.As<Page>()?.Body.Html ?? string.Empty);
        }).Location("Detail", "Content:1");
}
