using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Html.Models;
using OrchardCore.Html.Settings;
using OrchardCore.Html.ViewModels;
using OrchardCore.Infrastructure.Html;

namespace Verger.Content.Html;

/// <summary>Displays the HTML body. Sanitised here too: what is stored may be older than the sanitiser, or come from elsewhere.</summary>
public sealed class HtmlBodyPartDisplayDriver(IHtmlSanitizerService sanitizer) : ContentPartDisplayDriver<HtmlBodyPart>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(HtmlBodyPart part, BuildPartDisplayContext context) =>
        Initialize<HtmlBodyPartViewModel>(GetDisplayShapeType(context), model =>
            {
                var settings = context.TypePartDefinition.GetSettings<HtmlBodyPartSettings>();
                model.Html = settings.SanitizeHtml ? sanitizer.Sanitize(part.Html ?? "") : part.Html;
                model.HtmlBodyPart = part;
                model.ContentItem = part.ContentItem;
                model.TypePartDefinition = context.TypePartDefinition;
            })
            .Location("Detail", "Content:5")
            .Location("Summary", "Content:10");
}
