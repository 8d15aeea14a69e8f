namespace CitesUnies.Portal.ViewModels;

/// <summary>The first section of the home page: what the federation is.</summary>
public class HomeIntroductionViewModel
{
    /// <summary>The name of the site.</summary>
    public string SiteName { get; set; } = string.Empty;

    /// <summary>What the federation is, sanitised HTML; empty while webmasters have not written it.</summary>
    public string BodyHtml { get; set; } = string.Empty;
}
