using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;

namespace Verger.Content.Fields;

/// <summary>Displays a moment in the site's time zone.</summary>
public sealed class DateTimeFieldDisplayDriver(ILocalClock localClock) : ContentFieldDisplayDriver<DateTimeField>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(DateTimeField field, BuildFieldDisplayContext context) =>
        Initialize<DisplayDateTimeFieldViewModel>(GetDisplayShapeType(context), async model =>
            {
                if (field.Value is { } utc)
                {
                    model.LocalDateTime = (await localClock.ConvertToLocalAsync(DateTime.SpecifyKind(utc, DateTimeKind.Utc))).DateTime;
                }

                model.Field = field;
                model.Part = context.ContentPart;
                model.PartFieldDefinition = context.PartFieldDefinition;
            })
            .Location("Detail", "Content")
            .Location("Summary", "Content");
}
