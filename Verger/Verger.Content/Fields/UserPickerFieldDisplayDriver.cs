using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace Verger.Content.Fields;

/// <summary>Displays references to users.</summary>
public sealed class UserPickerFieldDisplayDriver : ContentFieldDisplayDriver<UserPickerField>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(UserPickerField field, BuildFieldDisplayContext context) =>
        Initialize<DisplayUserPickerFieldViewModel>(GetDisplayShapeType(context), model =>
            {
                model.Field = field;
                model.Part = context.ContentPart;
                model.PartFieldDefinition = context.PartFieldDefinition;
            })
            .Location("Detail", "Content")
            .Location("Summary", "Content");
}
