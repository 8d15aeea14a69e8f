using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Cache;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;

namespace Verger.Site.Rules.Evaluators;

internal sealed class IsAnonymousConditionEvaluator(IHttpContextAccessor httpContextAccessor, ICacheScopeManager cacheScopes) : ConditionEvaluator<IsAnonymousCondition>
{
    public override ValueTask<bool> EvaluateAsync(IsAnonymousCondition condition)
    {
        cacheScopes.AddContexts(VariesWith.User);
        return httpContextAccessor.HttpContext!.User.Identity?.IsAuthenticated is not true ? True : False;
    }
}
