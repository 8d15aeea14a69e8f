using System.Text.Json.Serialization;

namespace OrchardCore.Sitemaps.Models;

/// <summary>Where addresses of a sitemap come from. In recipes and in storage its class stands in <c>$type</c>, as Orchard Core writes it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type")]
[JsonDerivedType(typeof(ContentTypesSitemapSource), "OrchardCore.Sitemaps.Models.ContentTypesSitemapSource, OrchardCore.Sitemaps.Abstractions")]
[JsonDerivedType(typeof(CustomPathSitemapSource), "OrchardCore.Sitemaps.Models.CustomPathSitemapSource, OrchardCore.Sitemaps.Abstractions")]
[JsonDerivedType(typeof(SitemapIndexSource), "OrchardCore.Sitemaps.Models.SitemapIndexSource, OrchardCore.Sitemaps")]
public abstract class SitemapSource
{
    /// <summary>What it is known by.</summary>
    public string? Id { get; set; }
}
