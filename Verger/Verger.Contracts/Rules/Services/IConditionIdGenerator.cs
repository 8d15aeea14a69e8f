namespace OrchardCore.Rules.Services;

/// <summary>Gives conditions their identifiers.</summary>
public interface IConditionIdGenerator
{
    /// <summary>Gives that condition a new one.</summary>
    void GenerateUniqueId(Condition condition);
}
