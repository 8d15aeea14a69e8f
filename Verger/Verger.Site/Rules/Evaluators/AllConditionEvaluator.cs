using OrchardCore.Rules;
using OrchardCore.Rules.Models;
using OrchardCore.Rules.Services;

namespace Verger.Site.Rules.Evaluators;

internal sealed class AllConditionEvaluator(IConditionResolver resolver) : ConditionEvaluator<AllConditionGroup>
{
    public override ValueTask<bool> EvaluateAsync(AllConditionGroup condition) => resolver.AllHoldAsync(condition.Conditions);
}
