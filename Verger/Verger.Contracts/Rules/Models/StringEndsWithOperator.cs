namespace OrchardCore.Rules.Models;

/// <summary>The text ends with the given one.</summary>
public class StringEndsWithOperator : StringOperator;
