namespace OrchardCore.Rules.Models;

/// <summary>Compares texts.</summary>
public abstract class StringOperator : ConditionOperator
{
    /// <summary>Whether a and A differ.</summary>
    public bool CaseSensitive { get; set; }
}
