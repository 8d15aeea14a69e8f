namespace OrchardCore.Title.Models;

/// <summary>Where a title comes from: an editor, or the pattern in its settings.</summary>
public enum TitlePartOptions
{
    /// <summary>An editor may write it.</summary>
    Editable,

    /// <summary>Computed from the pattern, shown in the editor but not to be changed there.</summary>
    GeneratedDisabled,

    /// <summary>Computed from the pattern, not shown in the editor.</summary>
    GeneratedHidden,

    /// <summary>An editor must write it.</summary>
    EditableRequired,
}
