using CitesUnies.Agenda.Models;
using CitesUnies.Agenda.Services;
using CitesUnies.Chronicles.Models;
using CitesUnies.Chronicles.ViewModels;
using OrchardCore.ContentManagement;

namespace CitesUnies.Chronicles.Services;

/// <summary>Makes ready to show what is public of a chronicle.</summary>
public sealed class ChronicleSummaries(EventSummaries events)
{
    /// <summary>Fills in a view model.</summary>
    public async ValueTask FillAsync(GeopoliticalChronicle part, ChronicleSessionViewModel model)
    {
        await events.FillAsync(part.ContentItem.As<EventPart>() ?? new EventPart { ContentItem = part.ContentItem }, model);
        model.Session = ChronicleNumber.Of(part.Session) is { } number ? ChroniclePages.SessionTitle(number) : string.Empty;
        model.Question = part.Question.Text ?? string.Empty;
        model.Speaker = part.Speaker.Text ?? string.Empty;
        model.SpeakerOffice = string.Join(", ", new[] { part.SpeakerRole.Text, part.SpeakerInstitution.Text }.Where(text => !string.IsNullOrWhiteSpace(text)));
        model.Outcome = Outcome(part.Minutes.Paths is { Length: > 0 }, !string.IsNullOrWhiteSpace(part.Replay.Url));
    }

    private static string Outcome(bool hasMinutes, bool hasReplay) => (hasMinutes, hasReplay) switch
    {
        (true, true) => "Compte rendu et enregistrement",
        (true, false) => "Compte rendu",
        (false, true) => "Enregistrement",
        _ => string.Empty,
    };
}
