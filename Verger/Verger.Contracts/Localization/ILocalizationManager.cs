using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>The translations of every culture, read once.</summary>
public interface ILocalizationManager
{
    /// <summary>The translations into the culture's language.</summary>
    CultureDictionary GetDictionary(CultureInfo culture);
}
