using OrchardCore.Rules;
using OrchardCore.Rules.Services;
using Verger.Site.Rules.Evaluators;

namespace Verger.Site.Rules;

internal sealed class RuleService(IConditionResolver resolver) : IRuleService
{
    public ValueTask<bool> EvaluateAsync(Rule rule) => resolver.AllHoldAsync(rule.Conditions);
}
