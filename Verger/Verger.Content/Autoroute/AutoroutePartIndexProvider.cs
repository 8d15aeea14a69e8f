using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace Verger.Content.Autoroute;

/// <summary>Indexes the address of latest and published versions.</summary>
public sealed class AutoroutePartIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<AutoroutePartIndex>()
        .When(contentItem => (contentItem.Published || contentItem.Latest) && contentItem.Has<AutoroutePart>())
        .Map(contentItem => contentItem.As<AutoroutePart>() is { Disabled: false, Path: { Length: > 0 } path }
            ? new AutoroutePartIndex
            {
                ContentItemId = contentItem.ContentItemId,
                Path = path,
                Published = contentItem.Published,
                Latest = contentItem.Latest,
            }
            : null!);
}
