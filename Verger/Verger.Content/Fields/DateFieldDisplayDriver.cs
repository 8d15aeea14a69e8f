using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace Verger.Content.Fields;

/// <summary>Displays a day.</summary>
public sealed class DateFieldDisplayDriver : ContentFieldDisplayDriver<DateField>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(DateField field, BuildFieldDisplayContext context) =>
        Initialize<DisplayDateFieldViewModel>(GetDisplayShapeType(context), model =>
            {
                model.Field = field;
                model.Part = context.ContentPart;
                model.PartFieldDefinition = context.PartFieldDefinition;
            })
            .Location("Detail", "Content")
            .Location("Summary", "Content");
}
