using OrchardCore.Rules;
using OrchardCore.Rules.Models;

namespace Verger.Site.Rules.Evaluators;

internal sealed class BooleanConditionEvaluator : ConditionEvaluator<BooleanCondition>
{
    public override ValueTask<bool> EvaluateAsync(BooleanCondition condition) => condition.Value ? True : False;
}
