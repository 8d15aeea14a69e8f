using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;
using OrchardCore.Scripting;

namespace Verger.Site.Rules.Evaluators;

/// <summary>Runs a script with the functions that features bring. Nobody knows what it looks at (the time, say), so what it decided on holds for a minute.</summary>
/// <param name="services">Where the engine is, which is not made before a script is run.</param>
/// <param name="cacheScopes">Told of that minute.</param>
internal sealed class JavascriptConditionEvaluator(IServiceProvider services, ICacheScopeManager cacheScopes) : ConditionEvaluator<JavascriptCondition>
{
    public override async ValueTask<bool> EvaluateAsync(JavascriptCondition condition)
    {
        cacheScopes.AddContexts(VariesWith.Route, VariesWith.Roles);
        cacheScopes.WithExpiryAfter(TimeSpan.FromMinutes(1));
        var scripting = services.GetRequiredService<IScriptingManager>();
        var engine = scripting.GetScriptingEngine("js") ?? throw new InvalidOperationException("There is no engine for JavaScript.");
        var scope = engine.CreateScope(scripting.GlobalMethodProviders.SelectMany(provider => provider.GetMethods()), services, null, null);
        return await engine.EvaluateAsync(scope, condition.Script ?? "") is true;
    }
}
