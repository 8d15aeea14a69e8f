using System.Text.Json.Serialization;
using Verger.Rules;

namespace OrchardCore.Rules;

/// <summary>How a condition compares what there is with what it was given.</summary>
[JsonConverter(typeof(DerivedTypeConverter<ConditionOperator>))]
public abstract class ConditionOperator;
