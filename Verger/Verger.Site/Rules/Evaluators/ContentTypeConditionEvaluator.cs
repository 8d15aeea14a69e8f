using OrchardCore.Environment.Cache;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;
using OrchardCore.Rules.Services;

namespace Verger.Site.Rules.Evaluators;

internal sealed class ContentTypeConditionEvaluator(
    ShownContentTypes shown, IConditionOperatorResolver operators, ICacheScopeManager cacheScopes) : ConditionEvaluator<ContentTypeCondition>
{
    public override ValueTask<bool> EvaluateAsync(ContentTypeCondition condition)
    {
        cacheScopes.AddContexts(VariesWith.Route);
        return operators.Comply(shown.Names, condition.Operation, condition.Value) ? True : False;
    }
}
