namespace OrchardCore.Rules;

/// <summary>The kinds of conditions that enabled features bring.</summary>
public class ConditionOptions
{
    /// <summary>The class of the evaluator, by that of the condition.</summary>
    public Dictionary<Type, Type> Evaluators { get; } = [];
}
