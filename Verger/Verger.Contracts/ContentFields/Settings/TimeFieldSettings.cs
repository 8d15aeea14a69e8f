using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a time field.</summary>
public class TimeFieldSettings : FieldSettings
{
    /// <summary>The step of the editor in seconds, as the <c>step</c> attribute of HTML.</summary>
    public string? Step { get; set; }
}
