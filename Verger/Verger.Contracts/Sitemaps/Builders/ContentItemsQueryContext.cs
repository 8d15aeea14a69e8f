using OrchardCore.ContentManagement;

namespace OrchardCore.Sitemaps.Builders;

/// <summary>The content items of a sitemap.</summary>
public class ContentItemsQueryContext
{
    /// <summary>Those that the sitemap lists.</summary>
    public IEnumerable<ContentItem> ContentItems { get; set; } = [];

    /// <summary>Others that tell something of them, as their translations.</summary>
    public IEnumerable<ContentItem> ReferenceContentItems { get; set; } = [];
}
