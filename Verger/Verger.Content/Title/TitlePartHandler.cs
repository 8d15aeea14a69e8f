using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Title.Models;
using Verger.Content.Definitions;
using Verger.Expressions;

namespace Verger.Content.Title;

/// <summary>Keeps the display text of an item the same as its title, and computes the title where the type's settings say so.</summary>
public sealed class TitlePartHandler(
    IContentDefinitionManager definitions,
    IExpressionRenderer expressions,
    IStringLocalizer<TitlePartHandler> localizer) : ContentPartHandler<TitlePart>
{
    private readonly IStringLocalizer S = localizer;

    /// <inheritdoc/>
    public override Task CreatedAsync(CreateContentContext context, TitlePart part) => SetTitleAsync(part);

    /// <inheritdoc/>
    public override Task UpdatedAsync(UpdateContentContext context, TitlePart part) => SetTitleAsync(part);

    /// <inheritdoc/>
    public override async Task ValidatingAsync(ValidateContentPartContext context, TitlePart part)
    {
        var settings = await GetSettingsAsync(part);
        if (settings.Options == TitlePartOptions.EditableRequired && string.IsNullOrWhiteSpace(part.Title))
        {
            context.Fail(S["A value is required for Title."], nameof(part.Title));
        }
    }

    private async Task SetTitleAsync(TitlePart part)
    {
        var settings = await GetSettingsAsync(part);
        if (settings.Options is TitlePartOptions.GeneratedDisabled or TitlePartOptions.GeneratedHidden && !string.IsNullOrWhiteSpace(settings.Pattern))
        {
            var title = await expressions.RenderAsync(settings.Pattern, ExpressionModel.Of(part.ContentItem, nameof(TitlePart), part));
            part.Title = title.ReplaceLineEndings(" ").Trim();
            part.Apply();
        }

        // An item that was imported with a display text and no title keeps it.
        if (!string.IsNullOrEmpty(part.Title))
        {
            part.ContentItem.DisplayText = part.Title;
        }
    }

    private async ValueTask<TitlePartSettings> GetSettingsAsync(TitlePart part) =>
        await definitions.GetPartSettingsAsync<TitlePartSettings>(part.ContentItem.ContentType, nameof(TitlePart));
}
