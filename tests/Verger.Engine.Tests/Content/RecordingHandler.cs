using OrchardCore.ContentManagement.Handlers;

namespace Verger.Engine.Tests.Content;

internal sealed class RecordingHandler(RecordedSteps steps) : ContentHandlerBase
{
    public override Task ActivatingAsync(ActivatingContentContext context) => Note(nameof(ActivatingAsync), context);

    public override Task ActivatedAsync(ActivatedContentContext context) => Note(nameof(ActivatedAsync), context);

    public override Task InitializingAsync(InitializingContentContext context) => Note(nameof(InitializingAsync), context);

    public override Task InitializedAsync(InitializingContentContext context) => Note(nameof(InitializedAsync), context);

    public override Task CreatingAsync(CreateContentContext context) => Note(nameof(CreatingAsync), context);

    public override Task CreatedAsync(CreateContentContext context) => Note(nameof(CreatedAsync), context);

    public override Task LoadingAsync(LoadContentContext context) => Note(nameof(LoadingAsync), context);

    public override Task LoadedAsync(LoadContentContext context) => Note(nameof(LoadedAsync), context);

    public override Task ImportingAsync(ImportContentContext context) => Note(nameof(ImportingAsync), context);

    public override Task ImportedAsync(ImportContentContext context) => Note(nameof(ImportedAsync), context);

    public override Task UpdatingAsync(UpdateContentContext context) => Note(nameof(UpdatingAsync), context);

    public override Task UpdatedAsync(UpdateContentContext context) => Note(nameof(UpdatedAsync), context);

    public override Task ValidatingAsync(ValidateContentContext context) => Note(nameof(ValidatingAsync), context);

    public override Task ValidatedAsync(ValidateContentContext context) => Note(nameof(ValidatedAsync), context);

    public override Task RestoringAsync(RestoreContentContext context) => Note(nameof(RestoringAsync), context);

    public override Task RestoredAsync(RestoreContentContext context) => Note(nameof(RestoredAsync), context);

    public override Task VersioningAsync(VersionContentContext context) => Note(nameof(VersioningAsync), context);

    public override Task VersionedAsync(VersionContentContext context) => Note(nameof(VersionedAsync), context);

    public override Task DraftSavingAsync(SaveDraftContentContext context) => Note(nameof(DraftSavingAsync), context);

    public override Task DraftSavedAsync(SaveDraftContentContext context) => Note(nameof(DraftSavedAsync), context);

    public override Task PublishingAsync(PublishContentContext context) => Note(nameof(PublishingAsync), context);

    public override Task PublishedAsync(PublishContentContext context) => Note(nameof(PublishedAsync), context);

    public override Task UnpublishingAsync(PublishContentContext context) => Note(nameof(UnpublishingAsync), context);

    public override Task UnpublishedAsync(PublishContentContext context) => Note(nameof(UnpublishedAsync), context);

    public override Task RemovingAsync(RemoveContentContext context) => Note(nameof(RemovingAsync), context);

    public override Task RemovedAsync(RemoveContentContext context) => Note(nameof(RemovedAsync), context);

    public override Task CloningAsync(CloneContentContext context) => Note(nameof(CloningAsync), context);

    public override Task ClonedAsync(CloneContentContext context) => Note(nameof(ClonedAsync), context);

    private Task Note(string method, object context)
    {
        steps.Add(method[..^5], context);
        return Task.CompletedTask;
    }
}
