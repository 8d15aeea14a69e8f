namespace OrchardCore.Localization.Models;

/// <summary>The languages of the site.</summary>
public class LocalizationSettings
{
    /// <summary>The culture of pages for which nothing else is asked, such as <c>fr-FR</c>.</summary>
    public string DefaultCulture { get; set; } = "";

    /// <summary>The cultures that the site has.</summary>
    public string[] SupportedCultures { get; set; } = [];
}
