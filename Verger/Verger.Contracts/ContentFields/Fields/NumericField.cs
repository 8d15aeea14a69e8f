using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A decimal number, within the bounds of <see cref="Settings.NumericFieldSettings"/>.</summary>
public class NumericField : ContentField
{
    /// <summary>The number, or null when nothing was entered.</summary>
    public decimal? Value { get; set; }
}
