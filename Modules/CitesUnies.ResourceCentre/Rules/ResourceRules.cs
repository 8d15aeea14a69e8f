using CitesUnies.Editing.Checks;
using CitesUnies.Editing.Rules;
using CitesUnies.Portal.Audience;
using CitesUnies.Portal.Contents;
using CitesUnies.ResourceCentre.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;
using OrchardCore.Title.Models;

namespace CitesUnies.ResourceCentre.Rules;

/// <summary>The rules of resources: what is heard or watched can also be read, reserved files are where they are kept, the day is a likely one.</summary>
public sealed class ResourceRules : IContentRules
{
    /// <inheritdoc/>
    public ValueTask CheckAsync(RuleContext context)
    {
        if (context.ContentItem.As<Resource>() is { } resource)
        {
            CheckMedium(resource, context);
            context.CheckChoice(Key<TextField>(nameof(resource.Kind)), resource.Kind.Text, ResourceKind.All.Select(kind => kind.Value));
            context.CheckChoice(Key<TextField>(nameof(resource.Audience)), resource.Audience.Text, AudienceKind.All.Select(kind => kind.Value));
            context.CheckDate(Key<DateField>(nameof(resource.Date)), resource.Date.Value is { } day ? DateOnly.FromDateTime(day) : null);
            context.CheckReservedFiles(Key<MediaField>(nameof(resource.Files)), resource.Files, resource.Audience.Text);
            if (TitleWords.StatusIn(context.ContentItem.As<TitlePart>()?.Title) is { } word)
            {
                context.Fault(FieldKey.Of<TitlePart>(nameof(TitlePart.Title)), $"« {word} » n’a pas sa place dans le titre d’une ressource.");
            }
        }

        return ValueTask.CompletedTask;
    }

    private static void CheckMedium(Resource resource, RuleContext context)
    {
        context.CheckChoice(Key<TextField>(nameof(resource.Medium)), resource.Medium.Text, ResourceMedium.All.Select(medium => medium.Value));
        var medium = ResourceMedium.Find(resource.Medium.Text);
        if ((medium == ResourceMedium.Sound || medium == ResourceMedium.Video) && RichText.IsEmpty(resource.Transcript.Html))
        {
            context.Missing(Key<HtmlField>(nameof(resource.Transcript)), "Un son ou une vidéo a une transcription, pour qui n’entend pas ou ne voit pas.");
        }
    }

    private static string Key<TField>(string field)
        where TField : ContentField => FieldKey.Of<Resource, TField>(field);
}
