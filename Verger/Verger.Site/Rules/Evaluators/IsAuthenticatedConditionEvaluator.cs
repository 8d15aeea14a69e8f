using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Cache;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;

namespace Verger.Site.Rules.Evaluators;

internal sealed class IsAuthenticatedConditionEvaluator(IHttpContextAccessor httpContextAccessor, ICacheScopeManager cacheScopes) : ConditionEvaluator<IsAuthenticatedCondition>
{
    public override ValueTask<bool> EvaluateAsync(IsAuthenticatedCondition condition)
    {
        cacheScopes.AddContexts(VariesWith.User);
        return httpContextAccessor.HttpContext!.User.Identity?.IsAuthenticated is true ? True : False;
    }
}
