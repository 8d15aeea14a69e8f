using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Sitemaps.Builders;

/// <summary>A sitemap that is being made.</summary>
public class SitemapBuilderContext
{
    /// <summary>What stands before each path: scheme and host, without a slash at the end.</summary>
    public string HostPrefix { get; set; } = "";

    /// <summary>Makes paths of the site.</summary>
    public IUrlHelper? UrlHelper { get; set; }

    /// <summary>What has been made so far.</summary>
    public SitemapResponse Response { get; set; } = null!;
}
