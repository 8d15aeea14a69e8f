namespace OrchardCore.Rules.Models;

/// <summary>Holds when all its conditions hold.</summary>
public class AllConditionGroup : DisplayTextConditionGroup;
