using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace OrchardCore.Rules;

/// <summary>A kind of operators whose name is among the texts of a class.</summary>
/// <param name="displayText">What editors call it.</param>
/// <param name="comparer">Compares for it.</param>
/// <param name="conditionOperator">Its class.</param>
/// <param name="factory">Makes new ones.</param>
public class ConditionOperatorOption<TLocalizer>(
    Func<IStringLocalizer, LocalizedString> displayText, IOperatorComparer comparer, Type conditionOperator, IConditionOperatorFactory factory)
    : ConditionOperatorOption(
        services => displayText(services.GetRequiredService<IStringLocalizer<TLocalizer>>()), comparer, conditionOperator, factory)
    where TLocalizer : class;
