using Microsoft.Extensions.Localization;

namespace OrchardCore.Rules;

/// <summary>A kind of operators.</summary>
/// <param name="displayText">What editors call it.</param>
/// <param name="comparer">Compares for it.</param>
/// <param name="conditionOperator">Its class.</param>
/// <param name="factory">Makes new ones.</param>
public class ConditionOperatorOption(
    Func<IServiceProvider, LocalizedString> displayText, IOperatorComparer comparer, Type conditionOperator, IConditionOperatorFactory factory)
{
    /// <summary>What editors call it.</summary>
    public Func<IServiceProvider, LocalizedString> DisplayText { get; } = displayText;

    /// <summary>Compares for it.</summary>
    public IOperatorComparer Comparer { get; } = comparer;

    /// <summary>Its class.</summary>
    public Type Operator { get; } = conditionOperator;

    /// <summary>Makes new ones.</summary>
    public IConditionOperatorFactory Factory { get; } = factory;
}
