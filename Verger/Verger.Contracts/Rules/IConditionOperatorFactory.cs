namespace OrchardCore.Rules;

/// <summary>Makes operators of one kind.</summary>
public interface IConditionOperatorFactory
{
    /// <summary>The name of the kind.</summary>
    string Name { get; }

    /// <summary>A new operator.</summary>
    ConditionOperator Create();
}
