using OrchardCore.ContentManagement;

namespace OrchardCore.PublishLater.Models;

/// <summary>Publishes a draft at a later time.</summary>
public class PublishLaterPart : ContentPart
{
    /// <summary>The moment of publication in UTC, or null.</summary>
    public DateTime? ScheduledPublishUtc { get; set; }
}
