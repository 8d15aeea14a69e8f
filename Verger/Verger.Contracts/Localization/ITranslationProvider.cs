namespace OrchardCore.Localization;

/// <summary>Adds translations.</summary>
public interface ITranslationProvider
{
    /// <summary>Adds its translations into that culture; those added later win.</summary>
    void LoadTranslations(string cultureName, CultureDictionary dictionary);
}
