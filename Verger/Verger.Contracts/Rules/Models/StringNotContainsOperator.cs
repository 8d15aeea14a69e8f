namespace OrchardCore.Rules.Models;

/// <summary>The given text is not in it.</summary>
public class StringNotContainsOperator : StringOperator, INegateOperator;
