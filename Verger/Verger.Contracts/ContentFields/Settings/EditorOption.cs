namespace OrchardCore.ContentFields.Settings;

/// <summary>How a predefined list is edited.</summary>
public enum EditorOption
{
    /// <summary>Radio buttons.</summary>
    Radio,

    /// <summary>A drop-down list.</summary>
    Dropdown,
}
