using CitesUnies.Portal.Contents;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Seo.Models;
using OrchardCore.Settings;

namespace CitesUnies.Portal.Drivers;

/// <summary>Opens the home page with what the federation is, and describes the page by it.</summary>
public sealed class HomeIntroductionDisplayDriver(IContentManager contentManager, ISiteService siteService, IHtmlSanitizerService sanitizer, PageMetadata metadata) : DisplayDriver<HomePage>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(HomePage model, BuildDisplayContext context)
        => Initialize<HomeIntroductionViewModel>("HomeIntroduction", async model =>
        {
            var text = await contentManager.GetAsync(PortalConstants.HomeText, VersionOptions.Published);
            var body = text?.As<Page>()?.Body.Html;
            model.SiteName = (await siteService.GetSiteSettingsAsync()).SiteName;
            model.BodyHtml = sanitizer.Sanitize(body ?? string.Empty);

            var description = text?.As<SeoMetaPart>()?.MetaDescription;
            await metadata.DescribeAsync(model.SiteName, string.IsNullOrWhiteSpace(description) ? Excerpt.Of(body) : description, "/");
        }).Location("Detail", "Content:1");
}
