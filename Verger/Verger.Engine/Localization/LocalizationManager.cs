using System.Collections.Concurrent;
using System.Globalization;
using OrchardCore.Localization;

namespace Verger.Engine.Localization;

/// <summary>Reads the translations of a culture when they are first asked for: those of its language, then its own.</summary>
internal sealed class LocalizationManager(IEnumerable<IPluralRuleProvider> rules, IEnumerable<ITranslationProvider> providers) : ILocalizationManager
{
    private readonly ConcurrentDictionary<string, Lazy<CultureDictionary>> _dictionaries = new(StringComparer.OrdinalIgnoreCase);
    private readonly IPluralRuleProvider[] _rules = [.. rules.OrderBy(rule => rule.Order)];
    private readonly ITranslationProvider[] _providers = [.. providers];

    public CultureDictionary GetDictionary(CultureInfo culture)
        => _dictionaries.TryGetValue(culture.Name, out var dictionary)
            ? dictionary.Value
            : _dictionaries.GetOrAdd(culture.Name, _ => new Lazy<CultureDictionary>(() => Read(culture))).Value;

    private CultureDictionary Read(CultureInfo culture)
    {
        var dictionary = new CultureDictionary(culture.Name, RuleOf(culture));
        foreach (var name in Lineage(culture))
        {
            foreach (var provider in _providers)
            {
                provider.LoadTranslations(name, dictionary);
            }
        }

        return dictionary;
    }

    private PluralizationRuleDelegate RuleOf(CultureInfo culture)
    {
        foreach (var provider in _rules)
        {
            if (provider.TryGetRule(culture, out var rule))
            {
                return rule;
            }
        }

        return PluralRules.OneOrMany;
    }

    private static IEnumerable<string> Lineage(CultureInfo culture)
    {
        var names = new Stack<string>();
        for (; culture.Name.Length > 0; culture = culture.Parent)
        {
            names.Push(culture.Name);
        }

        return names;
    }
}
