using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Infrastructure.Html;

namespace Verger.Content.Fields;

/// <summary>Displays rich text. Sanitised here too: what is stored may be older than the sanitiser, or come from elsewhere.</summary>
public sealed class HtmlFieldDisplayDriver(IHtmlSanitizerService sanitizer) : ContentFieldDisplayDriver<HtmlField>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(HtmlField field, BuildFieldDisplayContext context) =>
        Initialize<DisplayHtmlFieldViewModel>(GetDisplayShapeType(context), model =>
            {
                var settings = context.PartFieldDefinition.GetSettings<HtmlFieldSettings>();
                model.Html = settings.SanitizeHtml ? sanitizer.Sanitize(field.Html ?? "") : field.Html;
                model.Field = field;
                model.Part = context.ContentPart;
                model.PartFieldDefinition = context.PartFieldDefinition;
            })
            .Location("Detail", "Content")
            .Location("Summary", "Content");
}
