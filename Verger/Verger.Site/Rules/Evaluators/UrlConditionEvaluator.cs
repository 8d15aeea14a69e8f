using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Cache;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;
using OrchardCore.Rules.Services;

namespace Verger.Site.Rules.Evaluators;

internal sealed class UrlConditionEvaluator(
    IHttpContextAccessor httpContextAccessor, IConditionOperatorResolver operators, ICacheScopeManager cacheScopes) : ConditionEvaluator<UrlCondition>
{
    public override ValueTask<bool> EvaluateAsync(UrlCondition condition)
    {
        cacheScopes.AddContexts(VariesWith.Route);
        var request = httpContextAccessor.HttpContext!.Request;
        var given = condition.Value?.StartsWith("~/", StringComparison.Ordinal) is true ? request.PathBase.Value + condition.Value[1..] : condition.Value;
        var actual = request.PathBase.Value + (request.Path.HasValue ? request.Path.Value : "/");
        return operators.Complies(actual, condition.Operation, given) ? True : False;
    }
}
