namespace OrchardCore.Rules.Models;

/// <summary>Holds for who is signed in.</summary>
public class IsAuthenticatedCondition : Condition;
