namespace OrchardCore.Localization;

/// <summary>The languages of the site.</summary>
public interface ILocalizationService
{
    /// <summary>The name of the default culture.</summary>
    Task<string> GetDefaultCultureAsync();

    /// <summary>The names of the cultures that the site has.</summary>
    Task<string[]> GetSupportedCulturesAsync();
}
