using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace Verger.Content.Alias;

/// <summary>Indexes the alias of latest and published versions.</summary>
public sealed class AliasPartIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<AliasPartIndex>()
        .When(contentItem => (contentItem.Published || contentItem.Latest) && contentItem.Has<AliasPart>())
        .Map(contentItem => contentItem.As<AliasPart>() is { Alias: { Length: > 0 } alias }
            ? new AliasPartIndex
            {
                Alias = alias.ToLowerInvariant(),
                ContentItemId = contentItem.ContentItemId,
                Latest = contentItem.Latest,
                Published = contentItem.Published,
            }
            : null!);
}
