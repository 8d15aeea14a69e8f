using System.ComponentModel.DataAnnotations;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using Verger.Engine.Content.Handlers;

namespace Verger.Engine.Content.Items;

/// <summary>
/// Stores items that come from a recipe or another site. A version is known by its id, or, when it has none, by the item's current
/// content. One that brings nothing new is passed over, so that an import may be repeated; so is one that editors have
/// since put a newer version in front of, unless its content is another than what was imported before.
/// </summary>
internal sealed class ContentImport(ContentManager manager, IContentDefinitionManager definitions, ContentHandlerPipeline handlers, StoredItems items)
{
    private const int BatchSize = 100;

    public async Task RunAsync(IEnumerable<ContentItem> contentItems)
    {
        foreach (var batch in contentItems.Chunk(BatchSize))
        {
            var known = new Dictionary<string, ContentItem>();
            var ids = batch.Select(item => item.ContentItemVersionId).Where(id => !string.IsNullOrEmpty(id)).Distinct().ToArray();
            foreach (var version in await items.RawVersionsAsync(ids))
                known[version.ContentItemVersionId] = version;

            foreach (var item in batch)
                await ImportAsync(item, known);
        }
    }

    private async Task ImportAsync(ContentItem item, Dictionary<string, ContentItem> known)
    {
        if (item.ContentType is null || await definitions.GetTypeDefinitionAsync(item.ContentType) is null)
            throw UnknownContentType.Of(item.ContentType);

        var original = string.IsNullOrEmpty(item.ContentItemVersionId) ? null : known.GetValueOrDefault(item.ContentItemVersionId);
        if (await BringsNothingAsync(item, original))
            return;

        var context = new ImportContentContext(item, original);
        await handlers.BeforeAsync(ContentEvent.Importing, context, static (handler, context) => handler.ImportingAsync(context));

        var result = original is null
            ? await manager.CreateContentItemVersionAsync(item)
            : await manager.UpdateContentItemVersionAsync(original, item);
        if (!result.Succeeded)
            throw Invalid(item, result);

        var stored = original ?? item;
        known[item.ContentItemVersionId] = stored;
        await handlers.AfterAsync(ContentEvent.Imported, context, static (handler, context) => handler.ImportedAsync(context));
        await items.SaveAsync(stored);
    }

    private async Task<bool> BringsNothingAsync(ContentItem item, ContentItem? original)
    {
        if (original is not null)
        {
            return ItemJson.Holds(original, item)
                && ((original.Latest == item.Latest && original.Published == item.Published) || await IsSupersededAsync(original));
        }

        if (string.IsNullOrEmpty(item.ContentItemId) || !string.IsNullOrEmpty(item.ContentItemVersionId))
            return false;

        var current = (await items.ActiveVersionsAsync(item.ContentItemId)).FirstOrDefault(version => version.Latest == item.Latest && version.Published == item.Published);
        return current is not null && ItemJson.Holds(current, item);
    }

    private async Task<bool> IsSupersededAsync(ContentItem version)
        => !version.Latest && await items.LatestAsync(version.ContentItemId) is not null;

    private static ValidationException Invalid(ContentItem item, ContentValidateResult result)
    {
        var errors = result.Errors.Select(error => error.MemberNames.Any() ? $"{string.Join(", ", error.MemberNames)}: {error.ErrorMessage}" : error.ErrorMessage);
        return new ValidationException($"The content item {item.ContentItemId} ({item.ContentType} « {item.DisplayText} ») is not valid. {string.Join(" ", errors)}");
    }
}
