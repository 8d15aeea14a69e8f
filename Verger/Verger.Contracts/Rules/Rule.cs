namespace OrchardCore.Rules;

/// <summary>Conditions all of which have to hold.</summary>
public class Rule : ConditionGroup;
