using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>Yes or no.</summary>
public class BooleanField : ContentField
{
    /// <summary>True for yes; false also when the field was never filled.</summary>
    public bool Value { get; set; }
}
