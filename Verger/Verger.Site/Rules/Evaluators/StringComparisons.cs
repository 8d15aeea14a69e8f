using OrchardCore.Rules;
using OrchardCore.Rules.Services;

namespace Verger.Site.Rules.Evaluators;

/// <summary>Compares what there is with what a condition was given.</summary>
internal static class StringComparisons
{
    public static bool Complies(this IConditionOperatorResolver operators, string actual, ConditionOperator? operation, string? given)
    {
        var comparer = operators.GetOperatorComparer(operation ?? throw new InvalidOperationException("The condition has no operation."))
            ?? throw new InvalidOperationException($"No enabled feature brings the operation '{operation.GetType().Name}'.");
        return comparer.Compare(operation, actual, given);
    }

    /// <summary>One of several values has to comply; for an operation that says no, all of them.</summary>
    public static bool Comply(this IConditionOperatorResolver operators, IEnumerable<string> actual, ConditionOperator? operation, string? given)
        => operation is INegateOperator
            ? actual.All(value => operators.Complies(value, operation, given))
            : actual.Any(value => operators.Complies(value, operation, given));
}
