using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace Verger.Content.Fields;

/// <summary>Displays a number as readers of the site write it.</summary>
public sealed class NumericFieldDisplayDriver : ContentFieldDisplayDriver<NumericField>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(NumericField field, BuildFieldDisplayContext context) =>
        Initialize<DisplayNumericFieldViewModel>(GetDisplayShapeType(context), model =>
            {
                model.Field = field;
                model.Part = context.ContentPart;
                model.PartFieldDefinition = context.PartFieldDefinition;
            })
            .Location("Detail", "Content")
            .Location("Summary", "Content");
}
