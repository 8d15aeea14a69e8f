namespace OrchardCore.Sitemaps.Models;

/// <summary>How often a page is likely to change (<see href="https://www.sitemaps.org/protocol.html">sitemaps.org</see>); in a sitemap it is written in lower case.</summary>
public enum ChangeFrequency
{
    /// <summary>At each visit.</summary>
    Always,

    /// <summary>Each hour.</summary>
    Hourly,

    /// <summary>Each day.</summary>
    Daily,

    /// <summary>Each week.</summary>
    Weekly,

    /// <summary>Each month.</summary>
    Monthly,

    /// <summary>Each year.</summary>
    Yearly,

    /// <summary>Never: it is archived.</summary>
    Never,
}
