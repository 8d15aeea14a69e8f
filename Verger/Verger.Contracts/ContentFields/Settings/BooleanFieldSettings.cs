using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a yes-or-no field.</summary>
public class BooleanFieldSettings : FieldSettings
{
    /// <summary>The text beside the box.</summary>
    public string? Label { get; set; }

    /// <summary>The value of a new item.</summary>
    public bool DefaultValue { get; set; }
}
