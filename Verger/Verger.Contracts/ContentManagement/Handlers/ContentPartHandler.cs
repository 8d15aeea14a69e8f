namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A handler of one class of part that does nothing; override the steps of interest. A check may be overridden in either of its two forms; with a <see cref="ValidateContentPartContext"/> it knows the name of the part.</summary>
public abstract class ContentPartHandler<TPart> : IContentPartHandler where TPart : ContentPart, new()
{
    public virtual Task ActivatingAsync(ActivatingContentContext context, TPart instance) => Task.CompletedTask;

    public virtual Task ActivatedAsync(ActivatedContentContext context, TPart instance) => Task.CompletedTask;

    public virtual Task InitializingAsync(InitializingContentContext context, TPart instance) => Task.CompletedTask;

    public virtual Task InitializedAsync(InitializingContentContext context, TPart instance) => Task.CompletedTask;

    public virtual Task CreatingAsync(CreateContentContext context, TPart instance) => Task.CompletedTask;

    public virtual Task CreatedAsync(CreateContentContext context, TPart instance) => Task.CompletedTask;

    public virtual Task LoadingAsync(LoadContentContext context, TPart instance) => Task.CompletedTask;

    public virtual Task LoadedAsync(LoadContentContext context, TPart instance) => Task.CompletedTask;

    public virtual Task ImportingAsync(ImportContentContext context, TPart instance) => Task.CompletedTask;

    public virtual Task ImportedAsync(ImportContentContext context, TPart instance) => Task.CompletedTask;

    public virtual Task UpdatingAsync(UpdateContentContext context, TPart instance) => Task.CompletedTask;

    public virtual Task UpdatedAsync(UpdateContentContext context, TPart instance) => Task.CompletedTask;

    public virtual Task ValidatingAsync(ValidateContentContext context, TPart instance) => Task.CompletedTask;

    public virtual Task ValidatingAsync(ValidateContentPartContext context, TPart instance) => ValidatingAsync((ValidateContentContext)context, instance);

    public virtual Task ValidatedAsync(ValidateContentContext context, TPart instance) => Task.CompletedTask;

    public virtual Task ValidatedAsync(ValidateContentPartContext context, TPart instance) => ValidatedAsync((ValidateContentContext)context, instance);

    public virtual Task VersioningAsync(VersionContentContext context, TPart existing, TPart building) => Task.CompletedTask;

    public virtual Task VersionedAsync(VersionContentContext context, TPart existing, TPart building) => Task.CompletedTask;

    public virtual Task DraftSavingAsync(SaveDraftContentContext context, TPart instance) => Task.CompletedTask;

    public virtual Task DraftSavedAsync(SaveDraftContentContext context, TPart instance) => Task.CompletedTask;

    public virtual Task PublishingAsync(PublishContentContext context, TPart instance) => Task.CompletedTask;

    public virtual Task PublishedAsync(PublishContentContext context, TPart instance) => Task.CompletedTask;

    public virtual Task UnpublishingAsync(PublishContentContext context, TPart instance) => Task.CompletedTask;

    public virtual Task UnpublishedAsync(PublishContentContext context, TPart instance) => Task.CompletedTask;

    public virtual Task RemovingAsync(RemoveContentContext context, TPart instance) => Task.CompletedTask;

    public virtual Task RemovedAsync(RemoveContentContext context, TPart instance) => Task.CompletedTask;

    public virtual Task CloningAsync(CloneContentContext context, TPart instance) => Task.CompletedTask;

    public virtual Task ClonedAsync(CloneContentContext context, TPart instance) => Task.CompletedTask;

    public virtual Task GetContentItemAspectAsync(ContentItemAspectContext context, TPart part) => Task.CompletedTask;

    Task IContentPartHandler.ActivatingAsync(ActivatingContentContext context, ContentPart part)
        => ActivatingAsync(context, (TPart)part);

    Task IContentPartHandler.ActivatedAsync(ActivatedContentContext context, ContentPart part)
        => ActivatedAsync(context, (TPart)part);

    Task IContentPartHandler.InitializingAsync(InitializingContentContext context, ContentPart part)
        => InitializingAsync(context, (TPart)part);

    Task IContentPartHandler.InitializedAsync(InitializingContentContext context, ContentPart part)
        => InitializedAsync(context, (TPart)part);

    Task IContentPartHandler.CreatingAsync(CreateContentContext context, ContentPart part)
        => CreatingAsync(context, (TPart)part);

    Task IContentPartHandler.CreatedAsync(CreateContentContext context, ContentPart part)
        => CreatedAsync(context, (TPart)part);

    Task IContentPartHandler.LoadingAsync(LoadContentContext context, ContentPart part)
        => LoadingAsync(context, (TPart)part);

    Task IContentPartHandler.LoadedAsync(LoadContentContext context, ContentPart part)
        => LoadedAsync(context, (TPart)part);

    Task IContentPartHandler.ImportingAsync(ImportContentContext context, ContentPart part)
        => ImportingAsync(context, (TPart)part);

    Task IContentPartHandler.ImportedAsync(ImportContentContext context, ContentPart part)
        => ImportedAsync(context, (TPart)part);

    Task IContentPartHandler.UpdatingAsync(UpdateContentContext context, ContentPart part)
        => UpdatingAsync(context, (TPart)part);

    Task IContentPartHandler.UpdatedAsync(UpdateContentContext context, ContentPart part)
        => UpdatedAsync(context, (TPart)part);

    Task IContentPartHandler.ValidatingAsync(ValidateContentContext context, ContentPart part)
        => context is ValidateContentPartContext partContext ? ValidatingAsync(partContext, (TPart)part) : ValidatingAsync(context, (TPart)part);

    Task IContentPartHandler.ValidatedAsync(ValidateContentContext context, ContentPart part)
        => context is ValidateContentPartContext partContext ? ValidatedAsync(partContext, (TPart)part) : ValidatedAsync(context, (TPart)part);

    Task IContentPartHandler.VersioningAsync(VersionContentContext context, ContentPart existingPart, ContentPart buildingPart)
        => VersioningAsync(context, (TPart)existingPart, (TPart)buildingPart);

    Task IContentPartHandler.VersionedAsync(VersionContentContext context, ContentPart existingPart, ContentPart buildingPart)
        => VersionedAsync(context, (TPart)existingPart, (TPart)buildingPart);

    Task IContentPartHandler.DraftSavingAsync(SaveDraftContentContext context, ContentPart part)
        => DraftSavingAsync(context, (TPart)part);

    Task IContentPartHandler.DraftSavedAsync(SaveDraftContentContext context, ContentPart part)
        => DraftSavedAsync(context, (TPart)part);

    Task IContentPartHandler.PublishingAsync(PublishContentContext context, ContentPart part)
        => PublishingAsync(context, (TPart)part);

    Task IContentPartHandler.PublishedAsync(PublishContentContext context, ContentPart part)
        => PublishedAsync(context, (TPart)part);

    Task IContentPartHandler.UnpublishingAsync(PublishContentContext context, ContentPart part)
        => UnpublishingAsync(context, (TPart)part);

    Task IContentPartHandler.UnpublishedAsync(PublishContentContext context, ContentPart part)
        => UnpublishedAsync(context, (TPart)part);

    Task IContentPartHandler.RemovingAsync(RemoveContentContext context, ContentPart part)
        => RemovingAsync(context, (TPart)part);

    Task IContentPartHandler.RemovedAsync(RemoveContentContext context, ContentPart part)
        => RemovedAsync(context, (TPart)part);

    Task IContentPartHandler.CloningAsync(CloneContentContext context, ContentPart part)
        => CloningAsync(context, (TPart)part);

    Task IContentPartHandler.ClonedAsync(CloneContentContext context, ContentPart part)
        => ClonedAsync(context, (TPart)part);

    Task IContentPartHandler.GetContentItemAspectAsync(ContentItemAspectContext context, ContentPart part)
        => GetContentItemAspectAsync(context, (TPart)part);
}
