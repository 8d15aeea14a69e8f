using System.Text.Json.Serialization;
using Verger.Rules;

namespace OrchardCore.Rules;

/// <summary>Something that holds for a request or does not. See https://docs.orchardcore.net/en/latest/reference/modules/Rules/.</summary>
[JsonConverter(typeof(DerivedTypeConverter<Condition>))]
public abstract class Condition
{
    /// <summary>The name of its kind, such as <c>UrlCondition</c>.</summary>
    public string? Name { get; set; }

    /// <summary>Tells it from the others of its rule.</summary>
    public string? ConditionId { get; set; }
}
