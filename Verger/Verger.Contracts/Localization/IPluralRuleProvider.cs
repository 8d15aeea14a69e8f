using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Knows how languages count.</summary>
public interface IPluralRuleProvider
{
    /// <summary>Lower ones are asked first.</summary>
    int Order { get; }

    /// <summary>The rule of the culture's language, if known.</summary>
    bool TryGetRule(CultureInfo culture, [NotNullWhen(true)] out PluralizationRuleDelegate? rule);
}
