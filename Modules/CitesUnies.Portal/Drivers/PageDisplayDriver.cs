using CitesUnies.Portal.Contents;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Modules;

namespace CitesUnies.Portal.Drivers;

/// <summary>Shows a <see cref="Page"/> on its page and among what was found.</summary>
public sealed class PageDisplayDriver(IHtmlSanitizerService sanitizer, ILocalClock clock) : ContentPartDisplayDriver<Page>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(Page part, BuildPartDisplayContext context)
        => Combine(
            Initialize<PageViewModel>("Page", model => FillAsync(part, model)).Location("Detail", "Content:1"),
            Initialize<PageSummaryViewModel>("Page_SummaryRow", model => FillListed(part, model)).Location("SummaryRow", "Content:1"),
            Initialize<BreadcrumbViewModel>("Breadcrumb", model => model.Steps = BreadcrumbTrail.To(part.ContentItem.DisplayText ?? string.Empty))
                .Location("Detail", "/Breadcrumb:1"));

    private async ValueTask FillAsync(Page part, PageViewModel model)
    {
        model.Title = part.ContentItem.DisplayText ?? string.Empty;
        model.Url = ContentAddress.Of(part.ContentItem);
        model.BodyHtml = sanitizer.Sanitize(part.Body.Html ?? string.Empty);
        model.ModifiedOn = part.ContentItem.ModifiedUtc is { } modified ? await clock.ConvertToLocalAsync(modified) : null;
    }

    private static void FillListed(Page part, PageSummaryViewModel model)
    {
        model.Title = Excerpt.Line(part.ContentItem.DisplayText);
        model.Url = ContentAddress.Of(part.ContentItem);
    }
}
