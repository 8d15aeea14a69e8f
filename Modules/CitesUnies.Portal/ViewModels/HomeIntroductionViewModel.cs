namespace CitesUnies.Portal.ViewModels;

/// <summary>The first section of the home page: what the federation is.</summary>
public class HomeIntroductionViewModel
{
    /// <summary>What the federation is, sanitised HTML; empty while webmasters have not written it.</summary>
    public string BodyHtml { get; set; } = string.Empty;
}
