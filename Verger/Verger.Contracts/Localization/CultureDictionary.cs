namespace OrchardCore.Localization;

/// <summary>The translations into one culture.</summary>
/// <param name="cultureName">The culture's name.</param>
/// <param name="pluralRule">How its language counts.</param>
public class CultureDictionary(string cultureName, PluralizationRuleDelegate pluralRule)
{
    /// <summary>The culture's name.</summary>
    public string CultureName { get; } = cultureName;

    /// <summary>How its language counts.</summary>
    public PluralizationRuleDelegate PluralRule { get; } = pluralRule;

    /// <summary>The translations.</summary>
    public IDictionary<CultureDictionaryRecordKey, string[]> Translations { get; } = new Dictionary<CultureDictionaryRecordKey, string[]>();

    /// <summary>The translation; null when there is none.</summary>
    public string? this[CultureDictionaryRecordKey key] => this[key, null];

    /// <summary>The form of the translation for that count, or the last one when it has fewer; null when there is none.</summary>
    public string? this[CultureDictionaryRecordKey key, int? count]
    {
        get
        {
            if (!Translations.TryGetValue(key, out var forms) || forms.Length == 0)
            {
                return null;
            }

            var form = count is { } number ? PluralRule(number) : 0;
            return forms[Math.Min(form, forms.Length - 1)];
        }
    }

    /// <summary>Adds translations, in the place of those that are there.</summary>
    public void MergeTranslations(IEnumerable<CultureDictionaryRecord> records)
    {
        foreach (var record in records)
        {
            Translations[record.Key] = record.Translations;
        }
    }
}
