using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A day of the calendar, the same wherever it is read: no time, no time zone.</summary>
public class DateField : ContentField
{
    /// <summary>The day at midnight, or null when nothing was entered.</summary>
    public DateTime? Value { get; set; }
}
