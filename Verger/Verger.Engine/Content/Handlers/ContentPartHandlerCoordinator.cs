using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Verger.Engine.Content.Handlers;

/// <summary>
/// Hands every step of an item's life to the handlers of its parts and fields, as the item's type defines them;
/// puts in the parts of a new item, and those that a stored or imported one lacks.
/// </summary>
internal sealed class ContentPartHandlerCoordinator(
    IContentDefinitionManager definitions,
    ITypeActivatorFactory<ContentPart> parts,
    ITypeActivatorFactory<ContentField> fields,
    PartWalker walker) : ContentHandlerBase
{
    public override async Task ActivatingAsync(ActivatingContentContext context)
    {
        foreach (var part in context.Definition.Parts)
            Weld(context.ContentItem, part);

        await walker.InvokeAsync(
            ContentEvent.Activating, context, context.ContentItem,
            static (handler, context, part) => handler.ActivatingAsync(context, part.Part),
            static context => new ActivatingContentFieldContext(context.ContentItem),
            static (handler, fieldContext, field) => handler.ActivatingAsync(fieldContext, field.Field));
    }

    public override async Task LoadingAsync(LoadContentContext context)
    {
        await WeldMissingPartsAsync(context.ContentItem);
        await walker.InvokeAsync(
            ContentEvent.Loading, context, context.ContentItem,
            static (handler, context, part) => handler.LoadingAsync(context, part.Part),
            static context => new LoadContentFieldContext(context.ContentItem),
            static (handler, fieldContext, field) => handler.LoadingAsync(fieldContext, field.Field));
    }

    public override Task ActivatedAsync(ActivatedContentContext context) => walker.InvokeAsync(
        ContentEvent.Activated, context, context.ContentItem,
        static (handler, context, part) => handler.ActivatedAsync(context, part.Part),
        static context => new ActivatedContentFieldContext(context.ContentItem),
        static (handler, fieldContext, field) => handler.ActivatedAsync(fieldContext, field.Field));

    public override Task InitializingAsync(InitializingContentContext context) => walker.InvokeAsync(
        ContentEvent.Initializing, context, context.ContentItem,
        static (handler, context, part) => handler.InitializingAsync(context, part.Part),
        static context => new InitializingContentFieldContext(context.ContentItem),
        static (handler, fieldContext, field) => handler.InitializingAsync(fieldContext, field.Field));

    public override Task InitializedAsync(InitializingContentContext context) => walker.InvokeAsync(
        ContentEvent.Initialized, context, context.ContentItem,
        static (handler, context, part) => handler.InitializedAsync(context, part.Part),
        static context => new InitializingContentFieldContext(context.ContentItem),
        static (handler, fieldContext, field) => handler.InitializedAsync(fieldContext, field.Field));

    public override async Task CreatingAsync(CreateContentContext context)
    {
        await WeldMissingPartsAsync(context.ContentItem);
        await walker.InvokeAsync(
            ContentEvent.Creating, context, context.ContentItem,
            static (handler, context, part) => handler.CreatingAsync(context, part.Part),
            static context => new CreateContentFieldContext(context.ContentItem),
            static (handler, fieldContext, field) => handler.CreatingAsync(fieldContext, field.Field));
    }

    public override Task CreatedAsync(CreateContentContext context) => walker.InvokeAsync(
        ContentEvent.Created, context, context.ContentItem,
        static (handler, context, part) => handler.CreatedAsync(context, part.Part),
        static context => new CreateContentFieldContext(context.ContentItem),
        static (handler, fieldContext, field) => handler.CreatedAsync(fieldContext, field.Field));

    public override Task LoadedAsync(LoadContentContext context) => walker.InvokeAsync(
        ContentEvent.Loaded, context, context.ContentItem,
        static (handler, context, part) => handler.LoadedAsync(context, part.Part),
        static context => new LoadContentFieldContext(context.ContentItem),
        static (handler, fieldContext, field) => handler.LoadedAsync(fieldContext, field.Field));

    public override Task ImportingAsync(ImportContentContext context) => walker.InvokeAsync(
        ContentEvent.Importing, context, context.ContentItem,
        static (handler, context, part) => handler.ImportingAsync(context, part.Part),
        static context => new ImportContentFieldContext(context.ContentItem, context.OriginalContentItem),
        static (handler, fieldContext, field) => handler.ImportingAsync(fieldContext, field.Field));

    public override Task ImportedAsync(ImportContentContext context) => walker.InvokeAsync(
        ContentEvent.Imported, context, context.ContentItem,
        static (handler, context, part) => handler.ImportedAsync(context, part.Part),
        static context => new ImportContentFieldContext(context.ContentItem, context.OriginalContentItem),
        static (handler, fieldContext, field) => handler.ImportedAsync(fieldContext, field.Field));

    public override Task UpdatingAsync(UpdateContentContext context) => walker.InvokeAsync(
        ContentEvent.Updating, context, context.ContentItem,
        static (handler, context, part) => handler.UpdatingAsync(context, part.Part),
        static context => new UpdateContentFieldContext(context.ContentItem),
        static (handler, fieldContext, field) => handler.UpdatingAsync(fieldContext, field.Field));

    public override Task UpdatedAsync(UpdateContentContext context) => walker.InvokeAsync(
        ContentEvent.Updated, context, context.ContentItem,
        static (handler, context, part) => handler.UpdatedAsync(context, part.Part),
        static context => new UpdateContentFieldContext(context.ContentItem),
        static (handler, fieldContext, field) => handler.UpdatedAsync(fieldContext, field.Field));

    public override Task ValidatingAsync(ValidateContentContext context) => walker.InvokeAsync(
        ContentEvent.Validating, context, context.ContentItem,
        static (handler, context, part) => CheckAsync(context, part, handler.ValidatingAsync),
        static context => new ValidateContentFieldContext(context.ContentItem),
        static (handler, fieldContext, field) => handler.ValidatingAsync(fieldContext, field.Field), static (context, fieldContext) => Copy(fieldContext.ContentValidateResult, context.ContentValidateResult));

    public override Task ValidatedAsync(ValidateContentContext context) => walker.InvokeAsync(
        ContentEvent.Validated, context, context.ContentItem,
        static (handler, context, part) => CheckAsync(context, part, handler.ValidatedAsync),
        static context => new ValidateContentFieldContext(context.ContentItem),
        static (handler, fieldContext, field) => handler.ValidatedAsync(fieldContext, field.Field), static (context, fieldContext) => Copy(fieldContext.ContentValidateResult, context.ContentValidateResult));

    public override Task VersioningAsync(VersionContentContext context) => walker.InvokeAsync(
        ContentEvent.Versioning, context, context.ContentItem,
        static (handler, context, part) => handler.VersioningAsync(context, part.Part, part.Building ?? part.Part),
        static context => new VersionContentFieldContext(context.ContentItem, context.BuildingContentItem),
        static (handler, fieldContext, field) => handler.VersioningAsync(fieldContext, field.Field, field.Building ?? field.Field), building: context.BuildingContentItem);

    public override Task VersionedAsync(VersionContentContext context) => walker.InvokeAsync(
        ContentEvent.Versioned, context, context.ContentItem,
        static (handler, context, part) => handler.VersionedAsync(context, part.Part, part.Building ?? part.Part),
        static context => new VersionContentFieldContext(context.ContentItem, context.BuildingContentItem),
        static (handler, fieldContext, field) => handler.VersionedAsync(fieldContext, field.Field, field.Building ?? field.Field), building: context.BuildingContentItem);

    public override Task DraftSavingAsync(SaveDraftContentContext context) => walker.InvokeAsync(
        ContentEvent.DraftSaving, context, context.ContentItem,
        static (handler, context, part) => handler.DraftSavingAsync(context, part.Part),
        static context => new SaveDraftContentFieldContext(context.ContentItem),
        static (handler, fieldContext, field) => handler.DraftSavingAsync(fieldContext, field.Field));

    public override Task DraftSavedAsync(SaveDraftContentContext context) => walker.InvokeAsync(
        ContentEvent.DraftSaved, context, context.ContentItem,
        static (handler, context, part) => handler.DraftSavedAsync(context, part.Part),
        static context => new SaveDraftContentFieldContext(context.ContentItem),
        static (handler, fieldContext, field) => handler.DraftSavedAsync(fieldContext, field.Field));

    public override Task PublishingAsync(PublishContentContext context) => walker.InvokeAsync(
        ContentEvent.Publishing, context, context.ContentItem,
        static (handler, context, part) => handler.PublishingAsync(context, part.Part),
        static context => new PublishContentFieldContext(context.ContentItem, context.PreviousItem) { PublishingItem = context.PublishingItem, Cancel = context.Cancel },
        static (handler, fieldContext, field) => handler.PublishingAsync(fieldContext, field.Field), static (context, fieldContext) => context.Cancel |= fieldContext.Cancel);

    public override Task PublishedAsync(PublishContentContext context) => walker.InvokeAsync(
        ContentEvent.Published, context, context.ContentItem,
        static (handler, context, part) => handler.PublishedAsync(context, part.Part),
        static context => new PublishContentFieldContext(context.ContentItem, context.PreviousItem) { PublishingItem = context.PublishingItem, Cancel = context.Cancel },
        static (handler, fieldContext, field) => handler.PublishedAsync(fieldContext, field.Field), static (context, fieldContext) => context.Cancel |= fieldContext.Cancel);

    public override Task UnpublishingAsync(PublishContentContext context) => walker.InvokeAsync(
        ContentEvent.Unpublishing, context, context.ContentItem,
        static (handler, context, part) => handler.UnpublishingAsync(context, part.Part),
        static context => new PublishContentFieldContext(context.ContentItem, context.PreviousItem) { PublishingItem = context.PublishingItem, Cancel = context.Cancel },
        static (handler, fieldContext, field) => handler.UnpublishingAsync(fieldContext, field.Field), static (context, fieldContext) => context.Cancel |= fieldContext.Cancel);

    public override Task UnpublishedAsync(PublishContentContext context) => walker.InvokeAsync(
        ContentEvent.Unpublished, context, context.ContentItem,
        static (handler, context, part) => handler.UnpublishedAsync(context, part.Part),
        static context => new PublishContentFieldContext(context.ContentItem, context.PreviousItem) { PublishingItem = context.PublishingItem, Cancel = context.Cancel },
        static (handler, fieldContext, field) => handler.UnpublishedAsync(fieldContext, field.Field), static (context, fieldContext) => context.Cancel |= fieldContext.Cancel);

    public override Task RemovingAsync(RemoveContentContext context) => walker.InvokeAsync(
        ContentEvent.Removing, context, context.ContentItem,
        static (handler, context, part) => handler.RemovingAsync(context, part.Part),
        static context => new RemoveContentFieldContext(context.ContentItem, context.NoActiveVersionLeft),
        static (handler, fieldContext, field) => handler.RemovingAsync(fieldContext, field.Field));

    public override Task RemovedAsync(RemoveContentContext context) => walker.InvokeAsync(
        ContentEvent.Removed, context, context.ContentItem,
        static (handler, context, part) => handler.RemovedAsync(context, part.Part),
        static context => new RemoveContentFieldContext(context.ContentItem, context.NoActiveVersionLeft),
        static (handler, fieldContext, field) => handler.RemovedAsync(fieldContext, field.Field));

    public override Task CloningAsync(CloneContentContext context) => walker.InvokeAsync(
        ContentEvent.Cloning, context, context.ContentItem,
        static (handler, context, part) => handler.CloningAsync(context, part.Part),
        static context => new CloneContentFieldContext(context.ContentItem, context.CloneContentItem),
        static (handler, fieldContext, field) => handler.CloningAsync(fieldContext, field.Field));

    public override Task ClonedAsync(CloneContentContext context) => walker.InvokeAsync(
        ContentEvent.Cloned, context, context.ContentItem,
        static (handler, context, part) => handler.ClonedAsync(context, part.Part),
        static context => new CloneContentFieldContext(context.ContentItem, context.CloneContentItem),
        static (handler, fieldContext, field) => handler.ClonedAsync(fieldContext, field.Field));

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) => walker.InvokeAsync(
        ContentEvent.GetContentItemAspect, context, context.ContentItem,
        static (handler, context, part) => handler.GetContentItemAspectAsync(context, part.Part),
        static context => context,
        static (handler, context, field) => handler.GetContentItemAspectAsync(context, field.Field));

    private async ValueTask WeldMissingPartsAsync(ContentItem item)
    {
        if (await definitions.GetTypeDefinitionAsync(item.ContentType) is not { } type)
            return;

        foreach (var part in type.Parts)
        {
            if (!item.Has(part.Name))
                Weld(item, part);
        }
    }

    private void Weld(ContentItem item, ContentTypePartDefinition definition)
    {
        var part = parts.GetTypeActivator(definition.PartDefinition.Name).CreateInstance();
        item.Weld(definition.Name, part);
        foreach (var field in definition.PartDefinition.Fields)
            part.Weld(field.Name, fields.GetTypeActivator(field.FieldDefinition.Name).CreateInstance());
    }

    private static async Task CheckAsync(ValidateContentContext context, PartOfItem part, Func<ValidateContentContext, ContentPart, Task> check)
    {
        var partContext = new ValidateContentPartContext(context.ContentItem) { ContentTypePartDefinition = part.Definition };
        await check(partContext, part.Part);
        Copy(partContext.ContentValidateResult, context.ContentValidateResult);
    }

    private static void Copy(ContentValidateResult from, ContentValidateResult to)
    {
        foreach (var error in from.Errors)
            to.Fail(error);
    }
}
