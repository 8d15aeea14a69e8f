using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace Verger.Content.Fields;

/// <summary>Displays references to other items; the template looks them up.</summary>
public sealed class ContentPickerFieldDisplayDriver : ContentFieldDisplayDriver<ContentPickerField>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(ContentPickerField field, BuildFieldDisplayContext context) =>
        Initialize<DisplayContentPickerFieldViewModel>(GetDisplayShapeType(context), model =>
            {
                model.Field = field;
                model.Part = context.ContentPart;
                model.PartFieldDefinition = context.PartFieldDefinition;
            })
            .Location("Detail", "Content")
            .Location("Summary", "Content");
}
