using YesSql.Indexes;

namespace CitesUnies.Chronicles.Indexes;

/// <summary>By what chronicles are found and ordered. A published version has a row, and so has the draft that is the latest: a number is held by both.</summary>
public sealed class ChronicleIndex : MapIndex
{
    /// <summary>The content item.</summary>
    public string ContentItemId { get; set; } = string.Empty;

    /// <summary>Whether the row is of the published version.</summary>
    public bool Published { get; set; }

    /// <summary>The number of its season; 0 when it has none.</summary>
    public int Season { get; set; }

    /// <summary>Its number in its season; 0 when it has none.</summary>
    public int Session { get; set; }

    /// <summary>Its title.</summary>
    public string Title { get; set; } = string.Empty;

    /// <summary>The address of its page, with the leading slash.</summary>
    public string Url { get; set; } = string.Empty;

    /// <summary>Whether there are minutes or a recording of it.</summary>
    public bool IsDocumented { get; set; }
}
