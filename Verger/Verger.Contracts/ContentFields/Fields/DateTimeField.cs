using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A moment in time. Stored in UTC; editors enter and readers see it in the site's time zone.</summary>
public class DateTimeField : ContentField
{
    /// <summary>The moment in UTC, or null when nothing was entered.</summary>
    public DateTime? Value { get; set; }
}
