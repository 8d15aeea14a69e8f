namespace OrchardCore.Rules.Models;

/// <summary>Holds when one of its conditions holds.</summary>
public class AnyConditionGroup : DisplayTextConditionGroup;
