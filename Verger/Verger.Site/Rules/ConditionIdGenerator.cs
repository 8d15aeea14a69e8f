using OrchardCore.Entities;
using OrchardCore.Rules;
using OrchardCore.Rules.Services;

namespace Verger.Site.Rules;

internal sealed class ConditionIdGenerator(IIdGenerator ids) : IConditionIdGenerator
{
    public void GenerateUniqueId(Condition condition) => condition.ConditionId = ids.GenerateUniqueId();
}
