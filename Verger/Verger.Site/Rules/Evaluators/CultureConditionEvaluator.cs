using System.Globalization;
using OrchardCore.Environment.Cache;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;
using OrchardCore.Rules.Services;

namespace Verger.Site.Rules.Evaluators;

/// <summary>Holds for a language also when the request's culture is one of its countries: <c>fr</c> for <c>fr-FR</c>.</summary>
internal sealed class CultureConditionEvaluator(IConditionOperatorResolver operators, ICacheScopeManager cacheScopes) : ConditionEvaluator<CultureCondition>
{
    public override ValueTask<bool> EvaluateAsync(CultureCondition condition)
    {
        cacheScopes.AddContexts(VariesWith.Culture);
        var culture = CultureInfo.CurrentCulture;
        string[] names = culture.IsNeutralCulture ? [culture.Name] : [culture.Name, culture.Parent.Name];
        return operators.Comply(names, condition.Operation, condition.Value) ? True : False;
    }
}
