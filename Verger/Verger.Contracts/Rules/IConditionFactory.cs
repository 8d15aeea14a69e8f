namespace OrchardCore.Rules;

/// <summary>Makes conditions of one kind.</summary>
public interface IConditionFactory
{
    /// <summary>The name of the kind.</summary>
    string Name { get; }

    /// <summary>A new condition.</summary>
    Condition Create();
}
