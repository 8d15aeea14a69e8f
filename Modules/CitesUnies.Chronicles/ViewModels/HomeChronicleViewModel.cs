namespace CitesUnies.Chronicles.ViewModels;

/// <summary>The chronicles' section of the home page.</summary>
public class HomeChronicleViewModel
{
    /// <summary>The chronicle of the moment; null when there is none.</summary>
    public ChronicleSessionViewModel? Chronicle { get; set; }

    /// <summary>What it is at this moment: « Prochaine session » or « Dernière session ».</summary>
    public string Moment { get; set; } = string.Empty;
}
