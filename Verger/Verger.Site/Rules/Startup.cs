using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;
using OrchardCore.Rules.Services;
using Verger.Rules;
using Verger.Site.Rules.Evaluators;
using Verger.Site.Rules.Operators;

namespace Verger.Site.Rules;

/// <summary>Rules, and the conditions that they are made of.</summary>
[Feature("OrchardCore.Rules")]
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IRuleService, RuleService>();
        services.AddScoped<IConditionResolver, ConditionResolver>();
        services.AddSingleton<IConditionOperatorResolver, ConditionOperatorResolver>();
        services.AddSingleton<IConditionIdGenerator, ConditionIdGenerator>();
        services.AddSingleton<IConfigureOptions<ConditionOperatorOptions>, StringOperators>();
        services.AddSingleton<IRuleChecks, RuleChecks>();

        services.AddRuleCondition<AllConditionGroup, AllConditionEvaluator>();
        services.AddRuleCondition<AnyConditionGroup, AnyConditionEvaluator>();
        services.AddRuleCondition<BooleanCondition, BooleanConditionEvaluator>();
        services.AddRuleCondition<HomepageCondition, HomepageConditionEvaluator>();
        services.AddRuleCondition<IsAnonymousCondition, IsAnonymousConditionEvaluator>();
        services.AddRuleCondition<IsAuthenticatedCondition, IsAuthenticatedConditionEvaluator>();
        services.AddRuleCondition<RoleCondition, RoleConditionEvaluator>();
        services.AddRuleCondition<UrlCondition, UrlConditionEvaluator>();
        services.AddRuleCondition<CultureCondition, CultureConditionEvaluator>();
        services.AddRuleCondition<ContentTypeCondition, ContentTypeConditionEvaluator>();
        services.AddRuleCondition<JavascriptCondition, JavascriptConditionEvaluator>();
        services.AddScoped<ShownContentTypes>();
        services.AddScoped<IContentDisplayHandler>(provider => provider.GetRequiredService<ShownContentTypes>());

        services.AddRuleConditionOperator<StringEqualsOperator>();
        services.AddRuleConditionOperator<StringNotEqualsOperator>();
        services.AddRuleConditionOperator<StringStartsWithOperator>();
        services.AddRuleConditionOperator<StringNotStartsWithOperator>();
        services.AddRuleConditionOperator<StringEndsWithOperator>();
        services.AddRuleConditionOperator<StringNotEndsWithOperator>();
        services.AddRuleConditionOperator<StringContainsOperator>();
        services.AddRuleConditionOperator<StringNotContainsOperator>();
    }
}
