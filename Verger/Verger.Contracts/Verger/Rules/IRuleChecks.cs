using System.Text.Json.Nodes;
using OrchardCore.Rules;
using Verger.Recipes;

namespace Verger.Rules;

/// <summary>Rules as recipes write them.</summary>
public interface IRuleChecks
{
    /// <summary>Says all that is wrong with the conditions of a rule or group.</summary>
    void Check(RecipeStepValidation step, JsonObject group);

    /// <summary>The conditions of a rule or group that was checked, each with an identifier.</summary>
    List<Condition> Read(JsonObject group);
}
