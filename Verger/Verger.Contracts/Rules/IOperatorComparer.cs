namespace OrchardCore.Rules;

/// <summary>Compares for operators of one kind.</summary>
public interface IOperatorComparer
{
    /// <summary>Whether <paramref name="a"/>, which there is, complies with <paramref name="b"/>, which the condition was given.</summary>
    bool Compare(ConditionOperator conditionOperator, object? a, object? b);
}
