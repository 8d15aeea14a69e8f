using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Rules;
using OrchardCore.Rules.Services;

namespace Verger.Site.Rules;

/// <summary>Finds evaluators, and sees to it that a condition at fault only does not hold: rules decide on pages, which must not break.</summary>
internal sealed class ConditionResolver(IServiceProvider services, IOptions<ConditionOptions> options, ILogger<ConditionResolver> logger) : IConditionResolver
{
    public IConditionEvaluator GetConditionEvaluator(Condition condition) => new Guarded(condition.GetType(), this);

    private async ValueTask<bool> EvaluateAsync(Type kind, Condition condition)
    {
        if (!options.Value.Evaluators.TryGetValue(kind, out var evaluator))
        {
            logger.LogWarning("The condition '{Kind}' ({ConditionId}) does not hold: no enabled feature brings such conditions.", condition.Name ?? kind.Name, condition.ConditionId);
            return false;
        }

        try
        {
            return await ((IConditionEvaluator)services.GetRequiredService(evaluator)).EvaluateAsync(condition);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "The condition '{Kind}' ({ConditionId}) does not hold: it failed.", condition.Name ?? kind.Name, condition.ConditionId);
            return false;
        }
    }

    private sealed class Guarded(Type kind, ConditionResolver resolver) : IConditionEvaluator
    {
        public ValueTask<bool> EvaluateAsync(Condition condition) => resolver.EvaluateAsync(kind, condition);
    }
}
