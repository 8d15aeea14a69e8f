using OrchardCore.ContentManagement;
using OrchardCore.Layers.Indexes;
using OrchardCore.Layers.Models;
using YesSql.Indexes;

namespace Verger.Content.Layers;

/// <summary>Indexes the zone of latest and published versions that are in one.</summary>
public sealed class LayerMetadataIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<LayerMetadataIndex>()
        .When(contentItem => (contentItem.Published || contentItem.Latest) && contentItem.Has<LayerMetadata>())
        .Map(contentItem => contentItem.As<LayerMetadata>() is { Zone: { Length: > 0 } zone } ? new LayerMetadataIndex { Zone = zone } : null!);
}
