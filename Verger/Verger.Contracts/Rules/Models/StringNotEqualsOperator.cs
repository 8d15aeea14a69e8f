namespace OrchardCore.Rules.Models;

/// <summary>The text is not the given one.</summary>
public class StringNotEqualsOperator : StringOperator, INegateOperator;
