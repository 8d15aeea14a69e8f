using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Cache;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;

namespace Verger.Site.Rules.Evaluators;

internal sealed class HomepageConditionEvaluator(IHttpContextAccessor httpContextAccessor, ICacheScopeManager cacheScopes) : ConditionEvaluator<HomepageCondition>
{
    public override ValueTask<bool> EvaluateAsync(HomepageCondition condition)
    {
        cacheScopes.AddContexts(VariesWith.Route);
        var path = httpContextAccessor.HttpContext!.Request.Path;
        return (!path.HasValue || path == "/") == condition.Value ? True : False;
    }
}
