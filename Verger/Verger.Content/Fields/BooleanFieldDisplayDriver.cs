using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace Verger.Content.Fields;

/// <summary>Displays yes or no.</summary>
public sealed class BooleanFieldDisplayDriver : ContentFieldDisplayDriver<BooleanField>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(BooleanField field, BuildFieldDisplayContext context) =>
        Initialize<DisplayBooleanFieldViewModel>(GetDisplayShapeType(context), model =>
            {
                model.Field = field;
                model.Part = context.ContentPart;
                model.PartFieldDefinition = context.PartFieldDefinition;
            })
            .Location("Detail", "Content")
            .Location("Summary", "Content");
}
