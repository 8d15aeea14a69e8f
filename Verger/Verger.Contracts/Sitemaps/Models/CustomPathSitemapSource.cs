namespace OrchardCore.Sitemaps.Models;

/// <summary>One address that is no content item's, as that of a list.</summary>
public class CustomPathSitemapSource : SitemapSource
{
    /// <summary>How long a path may be.</summary>
    public static readonly int MaxPathLength = 1850;

    /// <summary>What a path may not contain.</summary>
    public static readonly char[] InvalidCharactersForPath = ":?#[]@!$&'()*+,.;=<>\\|%".ToCharArray();

    /// <summary>The path below the root of the site, without a leading slash; empty for the root.</summary>
    public string? Path { get; set; }

    /// <summary>How often the page is likely to change.</summary>
    public ChangeFrequency ChangeFrequency { get; set; }

    /// <summary>How important the page is among the site's, from 0 to 10.</summary>
    public int Priority { get; set; } = 5;

    /// <summary>When the page last changed, in UTC; null where nobody says.</summary>
    public DateTime? LastUpdate { get; set; }
}
