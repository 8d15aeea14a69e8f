namespace OrchardCore.Rules.Models;

/// <summary>The text does not begin with the given one.</summary>
public class StringNotStartsWithOperator : StringOperator, INegateOperator;
