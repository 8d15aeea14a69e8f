using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Cache;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;
using OrchardCore.Rules.Services;

namespace Verger.Site.Rules.Evaluators;

internal sealed class RoleConditionEvaluator(
    IHttpContextAccessor httpContextAccessor, IConditionOperatorResolver operators, ICacheScopeManager cacheScopes) : ConditionEvaluator<RoleCondition>
{
    public override ValueTask<bool> EvaluateAsync(RoleCondition condition)
    {
        cacheScopes.AddContexts(VariesWith.Roles);
        var roles = httpContextAccessor.HttpContext!.User.FindAll(ClaimTypes.Role).Select(claim => claim.Value);
        return operators.Comply(roles, condition.Operation, condition.Value) ? True : False;
    }
}
