using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using OrchardCore.Localization;

namespace Verger.Engine.Localization;

/// <summary>How the languages of the portal count (https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html).</summary>
internal sealed class PluralRules : IPluralRuleProvider
{
    /// <summary>One is one; everything else is many.</summary>
    public static readonly PluralizationRuleDelegate OneOrMany = count => count == 1 ? 0 : 1;

    /// <summary>None and one are one: « 0 actualité ».</summary>
    private static readonly PluralizationRuleDelegate NoneIsOne = count => count is 0 or 1 or -1 ? 0 : 1;

    public int Order => 0;

    public bool TryGetRule(CultureInfo culture, [NotNullWhen(true)] out PluralizationRuleDelegate? rule)
    {
        rule = culture.TwoLetterISOLanguageName switch
        {
            "fr" => NoneIsOne,
            "en" or "de" or "es" or "it" or "nl" or "iv" => OneOrMany,
            _ => null,
        };
        return rule is not null;
    }
}
