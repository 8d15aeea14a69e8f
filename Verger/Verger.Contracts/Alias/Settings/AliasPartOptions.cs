namespace OrchardCore.Alias.Settings;

/// <summary>Where an alias comes from.</summary>
public enum AliasPartOptions
{
    /// <summary>An editor may write it.</summary>
    Editable,

    /// <summary>Computed from the pattern, shown in the editor but not to be changed there.</summary>
    GeneratedDisabled,
}
