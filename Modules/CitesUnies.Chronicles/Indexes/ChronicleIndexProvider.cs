using CitesUnies.Chronicles.Models;
using CitesUnies.Portal.Contents;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CitesUnies.Chronicles.Indexes;

/// <summary>Keeps <see cref="ChronicleIndex"/>.</summary>
public sealed class ChronicleIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<ChronicleIndex>()
            .When(contentItem => (contentItem.Published || contentItem.Latest) && contentItem.Has<GeopoliticalChronicle>())
            .Map(contentItem => Row(contentItem, contentItem.As<GeopoliticalChronicle>()!));

    private static ChronicleIndex Row(ContentItem contentItem, GeopoliticalChronicle chronicle) => new()
    {
        ContentItemId = contentItem.ContentItemId,
        Published = contentItem.Published,
        Season = ChronicleNumber.Of(chronicle.Season) ?? 0,
        Session = ChronicleNumber.Of(chronicle.Session) ?? 0,
        Title = contentItem.DisplayText ?? string.Empty,
        Url = ContentAddress.Of(contentItem),
        IsDocumented = chronicle.Minutes.Paths is { Length: > 0 } || !string.IsNullOrWhiteSpace(chronicle.Replay.Url),
    };
}
