namespace OrchardCore.Rules.Models;

/// <summary>The text is the given one.</summary>
public class StringEqualsOperator : StringOperator;
