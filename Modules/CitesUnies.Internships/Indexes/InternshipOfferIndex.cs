using YesSql.Indexes;

namespace CitesUnies.Internships.Indexes;

/// <summary>What the list of offers is found and ordered by. Only published offers have a row.</summary>
public sealed class InternshipOfferIndex : MapIndex
{
    /// <summary>The <see cref="DeadlineDay"/> of an offer that has no deadline yet.</summary>
    public static readonly int NeverCloses = DateOnly.MaxValue.DayNumber;

    /// <summary>The content item.</summary>
    public string ContentItemId { get; set; } = string.Empty;

    /// <summary>The last day on which to apply, as <see cref="DateOnly.DayNumber"/>: a day, that no time zone moves.</summary>
    public int DeadlineDay { get; set; }
}
