using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace Verger.Content.Fields;

/// <summary>Displays a time of day.</summary>
public sealed class TimeFieldDisplayDriver : ContentFieldDisplayDriver<TimeField>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(TimeField field, BuildFieldDisplayContext context) =>
        Initialize<DisplayTimeFieldViewModel>(GetDisplayShapeType(context), model =>
            {
                model.Field = field;
                model.Part = context.ContentPart;
                model.PartFieldDefinition = context.PartFieldDefinition;
            })
            .Location("Detail", "Content")
            .Location("Summary", "Content");
}
