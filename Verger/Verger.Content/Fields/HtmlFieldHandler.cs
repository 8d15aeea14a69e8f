using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Infrastructure.Html;

namespace Verger.Content.Fields;

/// <summary>Sanitises rich text whichever way it comes in: editor, recipe, import or code.</summary>
public sealed class HtmlFieldHandler(IHtmlSanitizerService sanitizer) : ContentFieldHandler<HtmlField>
{
    /// <inheritdoc/>
    public override Task CreatingAsync(CreateContentFieldContext context, HtmlField field) => SanitizeAsync(context, field);

    /// <inheritdoc/>
    public override Task UpdatedAsync(UpdateContentFieldContext context, HtmlField field) => SanitizeAsync(context, field);

    /// <inheritdoc/>
    public override Task DraftSavingAsync(SaveDraftContentFieldContext context, HtmlField field) => SanitizeAsync(context, field);

    /// <inheritdoc/>
    public override Task PublishingAsync(PublishContentFieldContext context, HtmlField field) => SanitizeAsync(context, field);

    private Task SanitizeAsync(ContentFieldContextBase context, HtmlField field)
    {
        if (string.IsNullOrEmpty(field.Html) || !context.ContentPartFieldDefinition.GetSettings<HtmlFieldSettings>().SanitizeHtml)
        {
            return Task.CompletedTask;
        }

        var safe = sanitizer.Sanitize(field.Html);
        if (safe != field.Html)
        {
            field.Html = safe;
            context.ContentItem.Get<ContentPart>(context.PartName)!.Apply(context.ContentPartFieldDefinition.Name, field);
        }

        return Task.CompletedTask;
    }
}
