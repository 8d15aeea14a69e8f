using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using Verger.Engine.Content.Handlers;

namespace Verger.Engine.Content.Items;

/// <summary>
/// The life of content items on the documents of the session. An item's document is a version; publishing, drafting and removing
/// move the two flags between versions, each move seen by the handlers before and after.
/// </summary>
internal sealed class ContentManager(
    IContentDefinitionManager definitions,
    IContentItemIdGenerator ids,
    ContentHandlerPipeline handlers,
    StoredItems items) : IContentManager
{
    public async Task<ContentItem> NewAsync(string contentType)
    {
        var definition = await definitions.GetTypeDefinitionAsync(contentType) ?? throw UnknownContentType.Of(contentType);
        var item = new ContentItem { ContentType = definition.Name };

        var activating = new ActivatingContentContext(item) { ContentType = definition.Name, Definition = definition };
        await handlers.BeforeAsync(ContentEvent.Activating, activating, static (handler, context) => handler.ActivatingAsync(context));

        item.ContentItemId = ids.GenerateUniqueId(item);
        var activated = new ActivatedContentContext(item);
        await handlers.AfterAsync(ContentEvent.Activated, activated, static (handler, context) => handler.ActivatedAsync(context));

        var initializing = new InitializingContentContext(item);
        await handlers.BeforeAsync(ContentEvent.Initializing, initializing, static (handler, context) => handler.InitializingAsync(context));
        await handlers.AfterAsync(ContentEvent.Initialized, initializing, static (handler, context) => handler.InitializedAsync(context));
        return item;
    }

    public async Task<ContentItem?> GetAsync(string contentItemId, VersionOptions? options = null)
    {
        options ??= VersionOptions.Published;
        if (string.IsNullOrEmpty(contentItemId))
            return null;

        if (options.IsPublished)
            return await items.PublishedAsync(contentItemId);

        var latest = await items.LatestAsync(contentItemId);
        if (latest is not { Published: true } || !options.IsDraft)
            return latest;

        return options.IsDraftRequired ? await BuildNewVersionAsync(latest) : null;
    }

    public async Task<IEnumerable<ContentItem>> GetAsync(IEnumerable<string> contentItemIds, VersionOptions? options = null)
    {
        options ??= VersionOptions.Published;
        var found = await items.ManyAsync(contentItemIds.Where(id => !string.IsNullOrEmpty(id)), options.IsPublished);
        if (!options.IsDraft)
            return found;

        var drafts = new List<ContentItem>();
        foreach (var item in found)
        {
            if (!item.Published)
                drafts.Add(item);
            else if (options.IsDraftRequired)
                drafts.Add(await BuildNewVersionAsync(item));
        }

        return drafts;
    }

    public async Task<ContentItem?> GetVersionAsync(string contentItemVersionId) => await items.VersionAsync(contentItemVersionId);

    public async Task<IEnumerable<ContentItem>> GetAllVersionsAsync(string contentItemId)
        => await this.LoadAsync(await items.AllVersionsAsync(contentItemId));

    public async Task<ContentItem> LoadAsync(ContentItem contentItem) => (await items.LoadAsync(contentItem))!;

    public async Task<bool> CreateAsync(ContentItem contentItem, VersionOptions? options = null)
    {
        options ??= VersionOptions.Published;
        Identify(contentItem);
        contentItem.Latest = true;
        contentItem.Published = false;

        var creating = new CreateContentContext(contentItem);
        await handlers.BeforeAsync(ContentEvent.Creating, creating, static (handler, context) => handler.CreatingAsync(context));
        if (creating.Cancel)
            return false;

        await items.SaveAsync(contentItem);
        await AfterSavingAsync(contentItem, ContentEvent.Created, creating, static (handler, context) => handler.CreatedAsync(context));

        // A handler that does not let it be published leaves it a draft.
        if (!options.IsDraft)
            await PublishAsync(contentItem);

        return true;
    }

    public async Task UpdateAsync(ContentItem contentItem)
    {
        var context = new UpdateContentContext(contentItem);
        await handlers.BeforeAsync(ContentEvent.Updating, context, static (handler, context) => handler.UpdatingAsync(context));

        await handlers.AfterAsync(ContentEvent.Updated, context, static (handler, context) => handler.UpdatedAsync(context));

        // One that is not stored yet waits for CreateAsync.
        if (contentItem.Id != 0)
            await items.SaveAsync(contentItem);
    }

    public async Task<ContentValidateResult> ValidateAsync(ContentItem contentItem)
    {
        var context = new ValidateContentContext(contentItem);
        await handlers.BeforeAsync(ContentEvent.Validating, context, static (handler, context) => handler.ValidatingAsync(context));
        await handlers.AfterAsync(ContentEvent.Validated, context, static (handler, context) => handler.ValidatedAsync(context));
        return context.ContentValidateResult;
    }

    public async Task SaveDraftAsync(ContentItem contentItem)
    {
        if (contentItem.Published || !contentItem.Latest)
            return;

        var context = new SaveDraftContentContext(contentItem);
        await handlers.BeforeAsync(ContentEvent.DraftSaving, context, static (handler, context) => handler.DraftSavingAsync(context));
        await items.SaveAsync(contentItem);
        await AfterSavingAsync(contentItem, ContentEvent.DraftSaved, context, static (handler, context) => handler.DraftSavedAsync(context));
    }

    public async Task<bool> PublishAsync(ContentItem contentItem)
    {
        if (contentItem.Published)
            return true;

        var previous = await items.PublishedAsync(contentItem.ContentItemId);
        var context = new PublishContentContext(contentItem, previous);
        await handlers.BeforeAsync(ContentEvent.Publishing, context, static (handler, context) => handler.PublishingAsync(context));
        if (context.Cancel)
            return false;

        if (previous is not null)
        {
            previous.Published = false;
            await items.SaveAsync(previous);
        }

        contentItem.Published = true;
        await items.SaveAsync(contentItem);
        await AfterSavingAsync(contentItem, ContentEvent.Published, context, static (handler, context) => handler.PublishedAsync(context));
        return true;
    }

    public async Task<bool> UnpublishAsync(ContentItem contentItem)
    {
        var published = contentItem.Published ? contentItem : await items.PublishedAsync(contentItem.ContentItemId);
        if (published is null)
            return false;

        var context = new PublishContentContext(contentItem, published) { PublishingItem = null };
        await handlers.BeforeAsync(ContentEvent.Unpublishing, context, static (handler, context) => handler.UnpublishingAsync(context));
        if (context.Cancel)
            return false;

        published.Published = false;
        await items.SaveAsync(published);
        await AfterSavingAsync(published, ContentEvent.Unpublished, context, static (handler, context) => handler.UnpublishedAsync(context));
        return true;
    }

    public async Task DiscardDraftAsync(ContentItem contentItem)
    {
        if (contentItem.Published || !contentItem.Latest)
            throw new InvalidOperationException($"The version {contentItem.ContentItemVersionId} is not a draft.");

        var published = await items.PublishedAsync(contentItem.ContentItemId);
        if (!await RemoveAsync(new RemoveContentContext(contentItem, noActiveVersionLeft: published is null), [contentItem]) || published is null)
            return;

        published.Latest = true;
        await items.SaveAsync(published);
    }

    public async Task RemoveAsync(ContentItem contentItem)
    {
        var active = (await items.ActiveVersionsAsync(contentItem.ContentItemId)).ToArray();
        if (active.Length > 0)
            await RemoveAsync(new RemoveContentContext(contentItem, noActiveVersionLeft: true), active);
    }

    public async Task<ContentItem> CloneAsync(ContentItem contentItem)
    {
        var clone = await NewAsync(contentItem.ContentType);
        clone.DisplayText = contentItem.DisplayText;
        clone.Merge(ItemJson.Of(contentItem));

        var context = new CloneContentContext(contentItem, clone);
        await handlers.BeforeAsync(ContentEvent.Cloning, context, static (handler, context) => handler.CloningAsync(context));
        await CreateAsync(clone, VersionOptions.Draft);
        await AfterSavingAsync(clone, ContentEvent.Cloned, context, static (handler, context) => handler.ClonedAsync(context));
        return clone;
    }

    public async Task<ContentValidateResult> RestoreAsync(ContentItem contentItem)
    {
        var restored = contentItem.Clone();
        restored.ContentItemVersionId = ids.GenerateUniqueId(restored);
        restored.Latest = true;
        restored.Published = false;

        var context = new RestoreContentContext(restored);
        await handlers.BeforeAsync(ContentEvent.None, context, static (handler, context) => handler.RestoringAsync(context));
        var result = await ValidateAsync(restored);
        if (!result.Succeeded)
            return result;

        await TakeLatestFromOthersAsync(restored);
        await items.SaveAsync(restored);
        await AfterSavingAsync(restored, ContentEvent.None, context, static (handler, context) => handler.RestoredAsync(context));
        return result;
    }

    public async Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem)
    {
        Identify(contentItem);
        contentItem.Id = 0;
        var state = ImportedState.Of(contentItem);
        contentItem.Published = false;

        var context = new CreateContentContext(contentItem);
        await handlers.BeforeAsync(ContentEvent.Creating, context, static (handler, context) => handler.CreatingAsync(context));
        if (context.Cancel)
            return ImportedState.Refused(contentItem);

        var result = await ValidateAsync(contentItem);
        if (!result.Succeeded)
            return result;

        if (contentItem.Latest)
            await TakeLatestFromOthersAsync(contentItem);

        await items.SaveAsync(contentItem);
        await AfterSavingAsync(contentItem, ContentEvent.Created, context, static (handler, context) => handler.CreatedAsync(context));
        await BringToAsync(state, contentItem);
        return result;
    }

    public async Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion)
    {
        var state = ImportedState.Of(updatedVersion);
        updatingVersion.Merge(ItemJson.Of(updatedVersion));
        updatingVersion.DisplayText = updatedVersion.DisplayText ?? updatingVersion.DisplayText;
        updatingVersion.Owner = updatedVersion.Owner ?? updatingVersion.Owner;
        updatingVersion.Author = updatedVersion.Author ?? updatingVersion.Author;

        var context = new UpdateContentContext(updatingVersion);
        await handlers.BeforeAsync(ContentEvent.Updating, context, static (handler, context) => handler.UpdatingAsync(context));
        var result = await ValidateAsync(updatingVersion);
        if (!result.Succeeded)
        {
            items.Forget(updatingVersion);
            return result;
        }

        await items.SaveAsync(updatingVersion);
        await AfterSavingAsync(updatingVersion, ContentEvent.Updated, context, static (handler, context) => handler.UpdatedAsync(context));
        await BringToAsync(state, updatingVersion);
        return result;
    }

    public Task ImportAsync(IEnumerable<ContentItem> contentItems) => new ContentImport(this, definitions, handlers, items).RunAsync(contentItems);

    public async Task<TAspect> PopulateAspectAsync<TAspect>(IContent content, TAspect aspect)
    {
        var context = new ContentItemAspectContext { ContentItem = content.ContentItem, Aspect = aspect! };
        await handlers.BeforeAsync(ContentEvent.GetContentItemAspect, context, static (handler, context) => handler.GetContentItemAspectAsync(context));
        return (TAspect)context.Aspect;
    }

    // Handlers still change the item once it is stored (a computed title, an address), and a query of theirs has written it as it was before.
    private async Task AfterSavingAsync<TContext>(ContentItem item, ContentEvent step, TContext context, Func<IContentHandler, TContext, Task> call)
    {
        await handlers.AfterAsync(step, context, call);
        await items.SaveAsync(item);
    }

    // The published version is left as it is; its draft takes the editors' flag from it.
    private async Task<ContentItem> BuildNewVersionAsync(ContentItem existing)
    {
        var building = existing.Clone();
        building.ContentItemVersionId = ids.GenerateUniqueId(building);
        building.Latest = true;
        building.Published = false;

        var context = new VersionContentContext(existing, building);
        await handlers.BeforeAsync(ContentEvent.Versioning, context, static (handler, context) => handler.VersioningAsync(context));
        await handlers.AfterAsync(ContentEvent.Versioned, context, static (handler, context) => handler.VersionedAsync(context));

        existing.Latest = false;
        await items.SaveAsync(existing);
        await items.SaveAsync(building);
        return building;
    }

    private async Task<bool> RemoveAsync(RemoveContentContext context, IEnumerable<ContentItem> versions)
    {
        await handlers.BeforeAsync(ContentEvent.Removing, context, static (handler, context) => handler.RemovingAsync(context));
        if (context.Cancel)
            return false;

        foreach (var version in versions)
        {
            version.Published = false;
            version.Latest = false;
            await items.SaveAsync(version);
        }

        await handlers.AfterAsync(ContentEvent.Removed, context, static (handler, context) => handler.RemovedAsync(context));
        return true;
    }

    private async Task TakeLatestFromOthersAsync(ContentItem item)
    {
        foreach (var version in await items.ActiveVersionsAsync(item.ContentItemId))
        {
            if (!version.Latest || ReferenceEquals(version, item))
                continue;

            version.Latest = false;
            await items.SaveAsync(version);
        }
    }

    private async Task BringToAsync(ImportedState state, ContentItem item)
    {
        if (state.Latest && !item.Latest)
            await TakeLatestFromOthersAsync(item);

        item.Latest = state.Latest;
        if (state.Published)
            await PublishAsync(item);
        else if (item.Published)
            await UnpublishAsync(item);

        // What the handlers noted is the moment of the import; what was imported says when it really was.
        item.ModifiedUtc = state.ModifiedUtc ?? item.ModifiedUtc;
        item.PublishedUtc = state.PublishedUtc ?? item.PublishedUtc;
        await items.SaveAsync(item);
    }

    private void Identify(ContentItem item)
    {
        if (string.IsNullOrEmpty(item.ContentItemId))
            item.ContentItemId = ids.GenerateUniqueId(item);
        if (string.IsNullOrEmpty(item.ContentItemVersionId))
            item.ContentItemVersionId = ids.GenerateUniqueId(item);
    }
}
