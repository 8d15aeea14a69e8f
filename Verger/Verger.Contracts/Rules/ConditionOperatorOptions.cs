namespace OrchardCore.Rules;

/// <summary>The kinds of operators that enabled features bring.</summary>
public class ConditionOperatorOptions
{
    private Dictionary<string, IConditionOperatorFactory>? _factories;
    private Dictionary<Type, ConditionOperatorOption>? _byType;

    /// <summary>All of them, in the order in which editors offer them.</summary>
    public List<ConditionOperatorOption> Operators { get; set; } = [];

    /// <summary>What makes new ones, by name.</summary>
    public IReadOnlyDictionary<string, IConditionOperatorFactory> Factories
        => _factories ??= Operators.ToDictionary(option => option.Factory.Name, option => option.Factory, StringComparer.Ordinal);

    /// <summary>The kinds by their classes.</summary>
    public IReadOnlyDictionary<Type, ConditionOperatorOption> ConditionOperatorOptionByType
        => _byType ??= Operators.ToDictionary(option => option.Operator);
}
