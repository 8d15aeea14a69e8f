using System.Text.Json.Serialization;

namespace OrchardCore.Sitemaps.Models;

/// <summary>
/// Something that is served as a sitemap: a <see cref="Sitemap"/>, or a <see cref="SitemapIndex"/> of several. In recipes and in storage its class
/// stands in <c>$type</c>, as Orchard Core writes it. See https://docs.orchardcore.net/en/latest/reference/modules/Sitemaps/.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type")]
[JsonDerivedType(typeof(Sitemap), "OrchardCore.Sitemaps.Models.Sitemap, OrchardCore.Sitemaps.Abstractions")]
[JsonDerivedType(typeof(SitemapIndex), "OrchardCore.Sitemaps.Models.SitemapIndex, OrchardCore.Sitemaps")]
public abstract class SitemapType
{
    /// <summary>What it is known by; constant from one site to another.</summary>
    public string SitemapId { get; set; } = null!;

    /// <summary>Its name, for people.</summary>
    public string? Name { get; set; }

    /// <summary>Whether it is served and named to robots.</summary>
    public bool Enabled { get; set; }

    /// <summary>Where it is served, without a leading slash: <c>sitemap.xml</c>.</summary>
    public string? Path { get; set; }

    /// <summary>Where its addresses come from.</summary>
    public List<SitemapSource> SitemapSources { get; set; } = [];
}
