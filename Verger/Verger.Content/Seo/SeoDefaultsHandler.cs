using System.Globalization;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Seo.Models;
using OrchardCore.Settings;
using Verger.Content.Links;

namespace Verger.Content.Seo;

/// <summary>Fills in what no part of the item said: its own title and address, the site's name and language.</summary>
internal sealed class SeoDefaultsHandler(ISiteService siteService, ContentUrls contentUrls, AbsoluteUrls absoluteUrls) : ContentHandlerBase
{
    /// <inheritdoc/>
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) =>
        context.ForAsync<SeoAspect>(async aspect =>
        {
            if (!aspect.Render)
            {
                return;
            }

            var site = await siteService.GetSiteSettingsAsync();
            var url = await contentUrls.GetAsync(context.ContentItem) is { } path ? await absoluteUrls.GetAsync(path) : null;

            aspect.Canonical ??= url;
            aspect.OpenGraphUrl ??= aspect.Canonical;
            aspect.OpenGraphSiteName ??= site.SiteName;
            aspect.OpenGraphLocale ??= CultureInfo.CurrentUICulture.Name.Replace('-', '_');
            aspect.OpenGraphType ??= "website";
            aspect.OpenGraphTitle ??= aspect.PageTitle ?? context.ContentItem.DisplayText;
            aspect.OpenGraphDescription ??= aspect.MetaDescription;
        });
}
