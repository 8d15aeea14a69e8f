namespace CitesUnies.OutputCache.Models;

/// <summary>What <c>CitesUnies:OutputCache</c> in the configuration says.</summary>
public sealed class PageCacheSettings
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "CitesUnies:OutputCache";

    /// <summary>Whether pages are kept; true unless told otherwise.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>How long a page is kept at most, in minutes.</summary>
    public int Minutes { get; set; } = 60;

    /// <summary>How much memory pages take at most, in megabytes.</summary>
    public int Megabytes { get; set; } = 16;
}
