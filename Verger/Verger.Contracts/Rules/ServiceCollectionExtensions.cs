using Microsoft.Extensions.DependencyInjection;
using Verger.Rules;

namespace OrchardCore.Rules;

/// <summary>Brings kinds of conditions and operators. See https://docs.orchardcore.net/en/latest/reference/modules/Rules/.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Brings a kind of conditions, stored as JSON under the name of its class.</summary>
    public static IServiceCollection AddRuleCondition<TCondition, TConditionEvaluator>(this IServiceCollection services)
        where TCondition : Condition, new()
        where TConditionEvaluator : class, IConditionEvaluator
        => services.AddRuleCondition<TCondition, TConditionEvaluator, ConditionFactory<TCondition>>();

    /// <inheritdoc cref="AddRuleCondition{TCondition, TConditionEvaluator}"/>
    public static IServiceCollection AddRuleCondition<TCondition, TConditionEvaluator, TConditionFactory>(this IServiceCollection services)
        where TCondition : Condition, new()
        where TConditionEvaluator : class, IConditionEvaluator
        where TConditionFactory : class, IConditionFactory
    {
        DerivedTypes.Add<TCondition, Condition>();
        return services.AddCondition<TCondition, TConditionEvaluator, TConditionFactory>();
    }

    /// <summary>Brings the evaluator and the factory of a kind of conditions.</summary>
    public static IServiceCollection AddCondition<TCondition, TConditionEvaluator, TConditionFactory>(this IServiceCollection services)
        where TCondition : Condition
        where TConditionEvaluator : IConditionEvaluator
        where TConditionFactory : IConditionFactory
        => services.AddCondition(typeof(TCondition), typeof(TConditionEvaluator), typeof(TConditionFactory));

    /// <inheritdoc cref="AddCondition{TCondition, TConditionEvaluator, TConditionFactory}"/>
    public static IServiceCollection AddCondition(this IServiceCollection services, Type condition, Type conditionEvaluator, Type conditionFactory)
    {
        services.Configure<ConditionOptions>(options => options.Evaluators.TryAdd(condition, conditionEvaluator));
        services.AddScoped(conditionEvaluator);
        services.AddSingleton(typeof(IConditionFactory), conditionFactory);
        return services;
    }

    /// <summary>Lets a class of operators be stored as JSON, under its name.</summary>
    public static IServiceCollection AddRuleConditionOperator<TOperator>(this IServiceCollection services)
        where TOperator : ConditionOperator
    {
        DerivedTypes.Add<TOperator, ConditionOperator>();
        return services;
    }
}
