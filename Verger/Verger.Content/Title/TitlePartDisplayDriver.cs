using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Title.Models;
using OrchardCore.Title.ViewModels;

namespace Verger.Content.Title;

/// <summary>Displays a title in the header of its item.</summary>
public sealed class TitlePartDisplayDriver : ContentPartDisplayDriver<TitlePart>
{
    /// <inheritdoc/>
    public override IDisplayResult? Display(TitlePart titlePart, BuildPartDisplayContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<TitlePartSettings>();
        if (!settings.RenderTitle || string.IsNullOrWhiteSpace(titlePart.Title))
        {
            return null;
        }

        return Initialize<TitlePartViewModel>(GetDisplayShapeType(context), model =>
            {
                model.Title = titlePart.ContentItem.DisplayText;
                model.TitlePart = titlePart;
                model.ContentItem = titlePart.ContentItem;
                model.Settings = settings;
            })
            .Location("Detail", "Header:5")
            .Location("Summary", "Header:5");
    }
}
