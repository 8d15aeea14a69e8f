using System.Text.Json.Nodes;
using OrchardCore.Rules;

namespace Verger.Rules;

/// <summary>A condition of a kind that no feature brings. It never holds, and is stored again as it was.</summary>
public sealed class UnknownCondition : Condition
{
    /// <summary>Keeps it.</summary>
    public UnknownCondition(JsonObject json)
    {
        Json = json;
        Name = json[nameof(Name)]?.ToString() ?? json["$type"]?.ToString();
        ConditionId = json[nameof(ConditionId)]?.ToString();
    }

    /// <summary>What it was read from.</summary>
    public JsonObject Json { get; }
}
