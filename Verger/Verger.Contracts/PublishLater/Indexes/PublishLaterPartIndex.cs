using YesSql.Indexes;

namespace OrchardCore.PublishLater.Indexes;

/// <summary>One row for each latest or published version that has a moment of publication.</summary>
public class PublishLaterPartIndex : MapIndex
{
    /// <summary>The item.</summary>
    public string? ContentItemId { get; set; }

    /// <summary>The moment of publication in UTC.</summary>
    public DateTime? ScheduledPublishDateTimeUtc { get; set; }

    /// <summary>Whether the row is of the published version.</summary>
    public bool Published { get; set; }

    /// <summary>Whether the row is of the latest version.</summary>
    public bool Latest { get; set; }
}
