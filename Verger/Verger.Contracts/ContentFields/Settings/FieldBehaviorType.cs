namespace OrchardCore.ContentFields.Settings;

/// <summary>Where a text field's value comes from: an editor, or the pattern in its settings.</summary>
public enum FieldBehaviorType
{
    /// <summary>An editor writes it.</summary>
    Editable,

    /// <summary>Computed from the pattern, not shown in the editor.</summary>
    GeneratedHidden,

    /// <summary>Computed from the pattern, shown in the editor but not to be changed there.</summary>
    GeneratedDisabled,
}
