namespace OrchardCore.Rules.Models;

/// <summary>The text does not end with the given one.</summary>
public class StringNotEndsWithOperator : StringOperator, INegateOperator;
