using YesSql.Indexes;

namespace OrchardCore.ContentManagement.Records;

/// <summary>One row per stored version of every item; what lists and look-ups are queried by. Dates are UTC.</summary>
public class ContentItemIndex : MapIndex
{
    public const int MaxContentTypeSize = 255;
    public const int MaxContentPartSize = 255;
    public const int MaxContentFieldSize = 255;
    public const int MaxOwnerSize = 255;
    public const int MaxAuthorSize = 255;
    public const int MaxDisplayTextSize = 255;

    public long DocumentId { get; set; }

    public string ContentItemId { get; set; } = null!;

    public string ContentItemVersionId { get; set; } = null!;

    public bool Latest { get; set; }

    public bool Published { get; set; }

    public string ContentType { get; set; } = null!;

    public DateTime? ModifiedUtc { get; set; }

    public DateTime? PublishedUtc { get; set; }

    public DateTime? CreatedUtc { get; set; }

    /// <summary>The user id of the owner.</summary>
    public string? Owner { get; set; }

    /// <summary>The user name of the author.</summary>
    public string? Author { get; set; }

    /// <summary>The display text, cut at <see cref="MaxDisplayTextSize"/>.</summary>
    public string? DisplayText { get; set; }
}
