using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a text field.</summary>
public class TextFieldSettings : FieldSettings
{
    /// <summary>The text of a new item.</summary>
    public string? DefaultValue { get; set; }

    /// <summary>Shown in the empty editor.</summary>
    public string? Placeholder { get; set; }

    /// <summary>Whether the text is entered or computed.</summary>
    public FieldBehaviorType Type { get; set; }

    /// <summary>The Liquid expression that computes it, for the generated kinds.</summary>
    public string? Pattern { get; set; }
}
