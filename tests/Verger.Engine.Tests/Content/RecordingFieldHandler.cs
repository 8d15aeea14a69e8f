using OrchardCore.ContentManagement.Handlers;

namespace Verger.Engine.Tests.Content;

internal sealed class RecordingFieldHandler(RecordedSteps steps) : ContentFieldHandler<SampleField>
{
    public override Task ActivatingAsync(ActivatingContentFieldContext context, SampleField instance) => Note(nameof(ActivatingAsync));

    public override Task ActivatedAsync(ActivatedContentFieldContext context, SampleField instance) => Note(nameof(ActivatedAsync));

    public override Task InitializingAsync(InitializingContentFieldContext context, SampleField instance) => Note(nameof(InitializingAsync));

    public override Task InitializedAsync(InitializingContentFieldContext context, SampleField instance) => Note(nameof(InitializedAsync));

    public override Task CreatingAsync(CreateContentFieldContext context, SampleField instance) => Note(nameof(CreatingAsync));

    public override Task CreatedAsync(CreateContentFieldContext context, SampleField instance) => Note(nameof(CreatedAsync));

    public override Task ImportingAsync(ImportContentFieldContext context, SampleField instance) => Note(nameof(ImportingAsync));

    public override Task ImportedAsync(ImportContentFieldContext context, SampleField instance) => Note(nameof(ImportedAsync));

    public override Task UpdatingAsync(UpdateContentFieldContext context, SampleField instance) => Note(nameof(UpdatingAsync));

    public override Task UpdatedAsync(UpdateContentFieldContext context, SampleField instance) => Note(nameof(UpdatedAsync));

    public override Task VersioningAsync(VersionContentFieldContext context, SampleField existing, SampleField building) => Note(nameof(VersioningAsync), existing, building);

    public override Task VersionedAsync(VersionContentFieldContext context, SampleField existing, SampleField building) => Note(nameof(VersionedAsync), existing, building);

    public override Task DraftSavingAsync(SaveDraftContentFieldContext context, SampleField instance) => Note(nameof(DraftSavingAsync));

    public override Task DraftSavedAsync(SaveDraftContentFieldContext context, SampleField instance) => Note(nameof(DraftSavedAsync));

    public override Task PublishingAsync(PublishContentFieldContext context, SampleField instance) => Note(nameof(PublishingAsync));

    public override Task PublishedAsync(PublishContentFieldContext context, SampleField instance) => Note(nameof(PublishedAsync));

    public override Task UnpublishingAsync(PublishContentFieldContext context, SampleField instance) => Note(nameof(UnpublishingAsync));

    public override Task UnpublishedAsync(PublishContentFieldContext context, SampleField instance) => Note(nameof(UnpublishedAsync));

    public override Task RemovingAsync(RemoveContentFieldContext context, SampleField instance) => Note(nameof(RemovingAsync));

    public override Task RemovedAsync(RemoveContentFieldContext context, SampleField instance) => Note(nameof(RemovedAsync));

    public override Task CloningAsync(CloneContentFieldContext context, SampleField instance) => Note(nameof(CloningAsync));

    public override Task ClonedAsync(CloneContentFieldContext context, SampleField instance) => Note(nameof(ClonedAsync));

    public override Task ValidatingAsync(ValidateContentFieldContext context, SampleField instance)
    {
        if (steps.RefuseText)
            context.Fail($"« {instance.Text} » est refusé.", nameof(instance.Text));

        return Note(nameof(ValidatingAsync));
    }

    private Task Note(string method, SampleField? existing = null, SampleField? building = null)
    {
        steps.Add($"field.{method[..^5]}" + (existing is null ? "" : $" {existing.Text} {building?.Text}"));
        return Task.CompletedTask;
    }
}
