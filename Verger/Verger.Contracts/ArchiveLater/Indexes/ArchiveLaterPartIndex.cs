using YesSql.Indexes;

namespace OrchardCore.ArchiveLater.Indexes;

/// <summary>One row for each latest or published version that has a moment of withdrawal.</summary>
public class ArchiveLaterPartIndex : MapIndex
{
    /// <summary>The item.</summary>
    public string? ContentItemId { get; set; }

    /// <summary>The moment of withdrawal in UTC.</summary>
    public DateTime? ScheduledArchiveDateTimeUtc { get; set; }

    /// <summary>Whether the row is of the published version.</summary>
    public bool Published { get; set; }

    /// <summary>Whether the row is of the latest version.</summary>
    public bool Latest { get; set; }
}
