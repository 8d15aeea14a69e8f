using Microsoft.AspNetCore.Http;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Verger.Content.Links;

namespace Verger.Content.Fields;

/// <summary>Displays a link. One whose URL a browser would run is shown as its text alone.</summary>
public sealed class LinkFieldDisplayDriver(IHttpContextAccessor httpContextAccessor) : ContentFieldDisplayDriver<LinkField>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(LinkField field, BuildFieldDisplayContext context) =>
        Initialize<DisplayLinkFieldViewModel>(GetDisplayShapeType(context), model =>
            {
                var settings = context.PartFieldDefinition.GetSettings<LinkFieldSettings>();
                model.Url = SafeUrl.Resolve(field.Url, httpContextAccessor.HttpContext?.Request.PathBase ?? default);
                model.Text = settings.LinkTextMode switch
                {
                    LinkTextMode.Static => settings.DefaultText,
                    LinkTextMode.Url => field.Url,
                    _ => string.IsNullOrWhiteSpace(field.Text) ? field.Url : field.Text,
                };
                model.Target = field.Target;
                model.Field = field;
                model.Part = context.ContentPart;
                model.PartFieldDefinition = context.PartFieldDefinition;
            })
            .Location("Detail", "Content")
            .Location("Summary", "Content");
}
