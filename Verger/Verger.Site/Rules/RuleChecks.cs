using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;
using OrchardCore.Rules.Services;
using Verger.Recipes;
using Verger.Rules;

namespace Verger.Site.Rules;

/// <summary>Checks and reads conditions by their <c>Name</c>; within groups Orchard reads them by <c>$type</c>, which then must be there too.</summary>
internal sealed class RuleChecks(IEnumerable<IConditionFactory> factories, IConditionIdGenerator ids) : IRuleChecks
{
    private const string Type = "$type";

    private readonly Dictionary<string, Condition> _kinds = factories.GroupBy(factory => factory.Name).ToDictionary(group => group.Key, group => group.First().Create(), StringComparer.Ordinal);

    public void Check(RecipeStepValidation step, JsonObject group) => Check(step, group, isRule: true);

    public List<Condition> Read(JsonObject group)
    {
        var conditions = new List<Condition>();
        foreach (var json in group[nameof(ConditionGroup.Conditions)]!.AsArray().OfType<JsonObject>())
        {
            var kind = _kinds[json[nameof(Condition.Name)]!.GetValue<string>()];
            var condition = (Condition)json.Deserialize(kind.GetType(), JOptions.Default)!;
            if (condition is ConditionGroup inner)
            {
                inner.Conditions = Read(json);
            }

            if (string.IsNullOrEmpty(condition.ConditionId))
            {
                ids.GenerateUniqueId(condition);
            }

            conditions.Add(condition);
        }

        return conditions;
    }

    // A group may be empty, as that of a new layer in Orchard's dashboard is, and what is exported has to come back: it then holds nowhere.
    private void Check(RecipeStepValidation step, JsonObject group, bool isRule)
    {
        foreach (var json in step.Objects(group, nameof(ConditionGroup.Conditions), required: true))
        {
            CheckCondition(step, json, isRule);
        }
    }

    private void CheckCondition(RecipeStepValidation step, JsonObject json, bool isOfRule)
    {
        if (step.Text(json, nameof(Condition.Name), required: true) is not { } name)
        {
            return;
        }

        if (!_kinds.TryGetValue(name, out var kind))
        {
            step.Fault(json, nameof(Condition.Name), $"La condition « {name} » est inconnue. Il y a : {string.Join(", ", _kinds.Keys.Order(StringComparer.Ordinal))}.");
            return;
        }

        var type = step.Text(json, Type, required: !isOfRule);
        if (type is not null && !(DerivedTypes.TryFind(typeof(Condition), type, out var named) && named == kind.GetType()))
        {
            step.Fault(json, Type, $"« {type} » n’est pas le type d’une condition « {name} », qui est « {DerivedTypes.NameOf(kind.GetType())} ».");
        }

        step.Text(json, nameof(Condition.ConditionId));
        CheckValues(step, json, kind);
    }

    private void CheckValues(RecipeStepValidation step, JsonObject json, Condition kind)
    {
        switch (kind)
        {
            case ConditionGroup:
                Check(step, json, isRule: false);
                break;
            case BooleanCondition or HomepageCondition:
                if (step.Flag(json, "Value") is null && json["Value"] is null)
                {
                    step.Fault(json, "« Value » est obligatoire ici : true ou false.");
                }

                break;
            case RoleCondition or UrlCondition or CultureCondition or ContentTypeCondition:
                step.Text(json, "Value", required: true);
                CheckOperation(step, json);
                break;
            case JavascriptCondition:
                step.Text(json, nameof(JavascriptCondition.Script), required: true);
                break;
        }
    }

    private static void CheckOperation(RecipeStepValidation step, JsonObject json)
    {
        if (step.Object(json, "Operation", required: true) is not { } operation || step.Text(operation, Type, required: true) is not { } type)
        {
            return;
        }

        if (!DerivedTypes.TryFind(typeof(ConditionOperator), type, out _))
        {
            step.Fault(operation, Type, $"L’opération « {type} » est inconnue : par exemple « {DerivedTypes.NameOf(typeof(StringEqualsOperator))} ».");
        }

        step.Flag(operation, nameof(StringOperator.CaseSensitive));
    }
}
