namespace CitesUnies.Editing.Rules;

/// <summary>What a finding asks for.</summary>
public enum RuleKind
{
    /// <summary>A value that is needed and missing. It is not repeated where the field's own editor has said so.</summary>
    Missing,

    /// <summary>A fault: the item is not accepted as it is.</summary>
    Fault,

    /// <summary>Unlikely, but possible: accepted when « Confirmer » is ticked, and by an import, which logs it.</summary>
    ToConfirm,
}
