using Microsoft.Extensions.Options;
using OrchardCore.Rules;
using OrchardCore.Rules.Services;

namespace Verger.Site.Rules;

internal sealed class ConditionOperatorResolver(IOptions<ConditionOperatorOptions> options) : IConditionOperatorResolver
{
    public IOperatorComparer? GetOperatorComparer(ConditionOperator conditionOperator)
        => options.Value.ConditionOperatorOptionByType.GetValueOrDefault(conditionOperator.GetType())?.Comparer;
}
