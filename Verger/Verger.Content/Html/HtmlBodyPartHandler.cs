using Microsoft.AspNetCore.Html;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Html.Models;
using OrchardCore.Html.Settings;
using OrchardCore.Infrastructure.Html;
using Verger.Content.Definitions;

namespace Verger.Content.Html;

/// <summary>Sanitises the HTML body whichever way it comes in, and offers it as the body of the item.</summary>
public sealed class HtmlBodyPartHandler(IContentDefinitionManager definitions, IHtmlSanitizerService sanitizer) : ContentPartHandler<HtmlBodyPart>
{
    /// <inheritdoc/>
    public override Task CreatingAsync(CreateContentContext context, HtmlBodyPart part) => SanitizeAsync(part);

    /// <inheritdoc/>
    public override Task UpdatedAsync(UpdateContentContext context, HtmlBodyPart part) => SanitizeAsync(part);

    /// <inheritdoc/>
    public override Task DraftSavingAsync(SaveDraftContentContext context, HtmlBodyPart part) => SanitizeAsync(part);

    /// <inheritdoc/>
    public override Task PublishingAsync(PublishContentContext context, HtmlBodyPart part) => SanitizeAsync(part);

    /// <inheritdoc/>
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, HtmlBodyPart part) =>
        context.ForAsync<BodyAspect>(aspect =>
        {
            aspect.Body = new HtmlString(sanitizer.Sanitize(part.Html ?? ""));
            return Task.CompletedTask;
        });

    private async Task SanitizeAsync(HtmlBodyPart part)
    {
        if (string.IsNullOrEmpty(part.Html)
            || !(await definitions.GetPartSettingsAsync<HtmlBodyPartSettings>(part.ContentItem.ContentType, nameof(HtmlBodyPart))).SanitizeHtml)
        {
            return;
        }

        var safe = sanitizer.Sanitize(part.Html);
        if (safe != part.Html)
        {
            part.Html = safe;
            part.Apply();
        }
    }
}
