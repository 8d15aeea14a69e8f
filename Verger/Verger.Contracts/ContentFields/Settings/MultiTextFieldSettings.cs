using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a field with several values of a list.</summary>
public class MultiTextFieldSettings : FieldSettings
{
    /// <summary>The choices, in the order in which they are offered.</summary>
    public MultiTextFieldValueOption[] Options { get; set; } = [];
}
