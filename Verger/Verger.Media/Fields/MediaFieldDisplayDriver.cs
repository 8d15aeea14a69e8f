using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Media.Fields;
using OrchardCore.Media.ViewModels;

namespace Verger.Media.Fields;

/// <summary>Displays the files of an item.</summary>
public sealed class MediaFieldDisplayDriver : ContentFieldDisplayDriver<MediaField>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(MediaField field, BuildFieldDisplayContext context) =>
        Initialize<DisplayMediaFieldViewModel>(GetDisplayShapeType(context), model =>
            {
                model.Field = field;
                model.Part = context.ContentPart;
                model.PartFieldDefinition = context.PartFieldDefinition;
            })
            .Location("Detail", "Content")
            .Location("Summary", "Content");
}
