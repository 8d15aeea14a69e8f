using OrchardCore.Rules;
using OrchardCore.Rules.Models;
using OrchardCore.Rules.Services;

namespace Verger.Site.Rules.Evaluators;

internal sealed class AnyConditionEvaluator(IConditionResolver resolver) : ConditionEvaluator<AnyConditionGroup>
{
    public override ValueTask<bool> EvaluateAsync(AnyConditionGroup condition) => resolver.OneHoldsAsync(condition.Conditions);
}
