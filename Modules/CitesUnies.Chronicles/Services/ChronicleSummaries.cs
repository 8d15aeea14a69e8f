using CitesUnies.Agenda.Models;
using CitesUnies.Agenda.Services;
using CitesUnies.Chronicles.Models;
using CitesUnies.Chronicles.ViewModels;
using CitesUnies.Portal.Contents;
using OrchardCore.ContentManagement;

namespace CitesUnies.Chronicles.Services;

/// <summary>Makes ready to show what is public of a chronicle.</summary>
public sealed class ChronicleSummaries(EventSummaries events)
{
    /// <summary>Fills in a view model for a list: of long texts the start.</summary>
    public async ValueTask FillListedAsync(GeopoliticalChronicle part, ChronicleSessionViewModel model)
    {
        await events.FillListedAsync(EventOf(part), model);
        FillSession(part, model);
        model.Question = Excerpt.Paragraph(model.Question);
        model.Speaker = Excerpt.Line(model.Speaker);
        model.SpeakerOffice = Excerpt.Line(model.SpeakerOffice);
    }

    /// <summary>Fills in a view model.</summary>
    public async ValueTask FillAsync(GeopoliticalChronicle part, ChronicleSessionViewModel model)
    {
        await events.FillAsync(EventOf(part), model);
        FillSession(part, model);
    }

    private static EventPart EventOf(GeopoliticalChronicle part) => part.ContentItem.As<EventPart>() ?? new EventPart { ContentItem = part.ContentItem };

    private static void FillSession(GeopoliticalChronicle part, ChronicleSessionViewModel model)
    {
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
