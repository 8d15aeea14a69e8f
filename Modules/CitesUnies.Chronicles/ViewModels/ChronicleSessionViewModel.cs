using CitesUnies.Agenda.ViewModels;

namespace CitesUnies.Chronicles.ViewModels;

/// <summary>What is public of a chronicle, in a list.</summary>
public class ChronicleSessionViewModel : EventSummaryViewModel
{
    /// <summary>« 4e session »; may be empty.</summary>
    public string Session { get; set; } = string.Empty;

    /// <summary>The question that it asks.</summary>
    public string Question { get; set; } = string.Empty;

    /// <summary>Who answers it.</summary>
    public string Speaker { get; set; } = string.Empty;

    /// <summary>What the speaker does, and where; may be empty.</summary>
    public string SpeakerOffice { get; set; } = string.Empty;

    /// <summary>What there is of it afterwards, as « Compte rendu et enregistrement »; may be empty.</summary>
    public string Outcome { get; set; } = string.Empty;
}
