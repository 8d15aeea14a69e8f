using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace Verger.Content.Fields;

/// <summary>Displays the chosen values by their names.</summary>
public sealed class MultiTextFieldDisplayDriver : ContentFieldDisplayDriver<MultiTextField>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(MultiTextField field, BuildFieldDisplayContext context) =>
        Initialize<DisplayMultiTextFieldViewModel>(GetDisplayShapeType(context), model =>
            {
                model.Field = field;
                model.Part = context.ContentPart;
                model.PartFieldDefinition = context.PartFieldDefinition;
                model.Values = NamesOf(field, context.PartFieldDefinition.GetSettings<MultiTextFieldSettings>());
            })
            .Location("Detail", "Content")
            .Location("Summary", "Content");

    // What is stored is the value; readers see the name that the list gives it.
    private static string[] NamesOf(MultiTextField field, MultiTextFieldSettings settings) =>
        Array.ConvertAll(field.Values, value => Array.Find(settings.Options, option => option.Value == value)?.Name ?? value);
}
