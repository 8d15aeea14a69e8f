using OrchardCore.ContentManagement;

namespace OrchardCore.ArchiveLater.Models;

/// <summary>Unpublishes an item at a later time.</summary>
public class ArchiveLaterPart : ContentPart
{
    /// <summary>The moment of withdrawal in UTC, or null.</summary>
    public DateTime? ScheduledArchiveUtc { get; set; }
}
