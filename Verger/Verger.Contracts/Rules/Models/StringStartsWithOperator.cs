namespace OrchardCore.Rules.Models;

/// <summary>The text begins with the given one.</summary>
public class StringStartsWithOperator : StringOperator;
