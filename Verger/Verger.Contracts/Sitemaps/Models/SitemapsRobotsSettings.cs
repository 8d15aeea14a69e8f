using System.ComponentModel;

namespace OrchardCore.Sitemaps.Models;

/// <summary>What <c>/robots.txt</c> says of sitemaps, kept in the site settings.</summary>
public class SitemapsRobotsSettings
{
    /// <summary>Whether it names them. True unless set otherwise.</summary>
    [DefaultValue(true)]
    public bool IncludeSitemaps { get; set; } = true;
}
