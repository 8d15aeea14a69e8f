namespace OrchardCore.Rules.Models;

/// <summary>The given text is in it.</summary>
public class StringContainsOperator : StringOperator;
