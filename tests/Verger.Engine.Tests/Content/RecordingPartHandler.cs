using OrchardCore.ContentManagement.Handlers;

namespace Verger.Engine.Tests.Content;

internal sealed class RecordingPartHandler(RecordedSteps steps) : ContentPartHandler<SamplePart>
{
    public override Task ActivatingAsync(ActivatingContentContext context, SamplePart instance) => Note(nameof(ActivatingAsync));

    public override Task ActivatedAsync(ActivatedContentContext context, SamplePart instance) => Note(nameof(ActivatedAsync));

    public override Task InitializingAsync(InitializingContentContext context, SamplePart instance) => Note(nameof(InitializingAsync));

    public override Task InitializedAsync(InitializingContentContext context, SamplePart instance) => Note(nameof(InitializedAsync));

    public override Task CreatingAsync(CreateContentContext context, SamplePart instance) => Note(nameof(CreatingAsync));

    public override Task CreatedAsync(CreateContentContext context, SamplePart instance) => Note(nameof(CreatedAsync));

    public override Task ImportingAsync(ImportContentContext context, SamplePart instance) => Note(nameof(ImportingAsync));

    public override Task ImportedAsync(ImportContentContext context, SamplePart instance) => Note(nameof(ImportedAsync));

    public override Task UpdatingAsync(UpdateContentContext context, SamplePart instance) => Note(nameof(UpdatingAsync));

    public override Task UpdatedAsync(UpdateContentContext context, SamplePart instance) => Note(nameof(UpdatedAsync));

    public override Task VersioningAsync(VersionContentContext context, SamplePart existing, SamplePart building) => Note(nameof(VersioningAsync), existing, building);

    public override Task VersionedAsync(VersionContentContext context, SamplePart existing, SamplePart building) => Note(nameof(VersionedAsync), existing, building);

    public override Task DraftSavingAsync(SaveDraftContentContext context, SamplePart instance) => Note(nameof(DraftSavingAsync));

    public override Task DraftSavedAsync(SaveDraftContentContext context, SamplePart instance) => Note(nameof(DraftSavedAsync));

    public override Task PublishingAsync(PublishContentContext context, SamplePart instance) => Note(nameof(PublishingAsync));

    public override Task PublishedAsync(PublishContentContext context, SamplePart instance) => Note(nameof(PublishedAsync));

    public override Task UnpublishingAsync(PublishContentContext context, SamplePart instance) => Note(nameof(UnpublishingAsync));

    public override Task UnpublishedAsync(PublishContentContext context, SamplePart instance) => Note(nameof(UnpublishedAsync));

    public override Task RemovingAsync(RemoveContentContext context, SamplePart instance) => Note(nameof(RemovingAsync));

    public override Task RemovedAsync(RemoveContentContext context, SamplePart instance) => Note(nameof(RemovedAsync));

    public override Task CloningAsync(CloneContentContext context, SamplePart instance) => Note(nameof(CloningAsync));

    public override Task ClonedAsync(CloneContentContext context, SamplePart instance) => Note(nameof(ClonedAsync));

    public override Task ValidatingAsync(ValidateContentPartContext context, SamplePart instance)
    {
        if (steps.RefuseText)
            context.Fail($"« {instance.Text} » est refusé.", nameof(instance.Text));

        return Note(nameof(ValidatingAsync));
    }

    private Task Note(string method, SamplePart? existing = null, SamplePart? building = null)
    {
        steps.Add($"part.{method[..^5]}" + (existing is null ? "" : $" {existing.Text} {building?.Text}"));
        return Task.CompletedTask;
    }
}
