using OrchardCore.Rules;
using OrchardCore.Rules.Services;

namespace Verger.Site.Rules.Evaluators;

/// <summary>Several conditions together. Of none, nothing is known to hold.</summary>
internal static class ConditionGroups
{
    public static async ValueTask<bool> AllHoldAsync(this IConditionResolver resolver, List<Condition> conditions)
    {
        foreach (var condition in conditions)
        {
            if (!await resolver.GetConditionEvaluator(condition).EvaluateAsync(condition))
            {
                return false;
            }
        }

        return conditions.Count > 0;
    }

    public static async ValueTask<bool> OneHoldsAsync(this IConditionResolver resolver, List<Condition> conditions)
    {
        foreach (var condition in conditions)
        {
            if (await resolver.GetConditionEvaluator(condition).EvaluateAsync(condition))
            {
                return true;
            }
        }

        return false;
    }
}
