namespace OrchardCore.Rules.Models;

/// <summary>Holds for who is not signed in.</summary>
public class IsAnonymousCondition : Condition;
