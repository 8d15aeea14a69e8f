using CitesUnies.Portal.Models;
using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Infrastructure.Html;

namespace CitesUnies.Portal.Drivers;

/// <summary>Shows a <see cref="Page"/>.</summary>
public sealed class PageDisplayDriver(IHtmlSanitizerService sanitizer) : ContentPartDisplayDriver<Page>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(Page part, BuildPartDisplayContext context)
        => Combine(
            Initialize<PageViewModel>("Page", model =>
            {
                model.Title = part.ContentItem.DisplayText ?? string.Empty;
                model.BodyHtml = sanitizer.Sanitize(part.Body.Html ?? string.Empty);
                model.ModifiedUtc = part.ContentItem.ModifiedUtc;
            }).Location("Detail", "Content:1"),
            Initialize<BreadcrumbViewModel>("Breadcrumb", model => model.Steps = BreadcrumbTrail.To(part.ContentItem.DisplayText ?? string.Empty))
                .Location("Detail", "/Breadcrumb:1"));
}
