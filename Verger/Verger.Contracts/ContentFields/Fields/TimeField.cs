using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A time of day, without a date or a time zone.</summary>
public class TimeField : ContentField
{
    /// <summary>The time since midnight, or null when nothing was entered.</summary>
    public TimeSpan? Value { get; set; }
}
