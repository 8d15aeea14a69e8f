using CitesUnies.CountryGroups.Models;
using CitesUnies.Portal.Contents;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CitesUnies.CountryGroups.Indexes;

/// <summary>Keeps <see cref="CountryGroupIndex"/>.</summary>
public sealed class CountryGroupIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<CountryGroupIndex>()
            .When(contentItem => contentItem.Published && contentItem.Has<CountryGroup>())
            .Map(contentItem => new CountryGroupIndex
            {
                ContentItemId = contentItem.ContentItemId,
                Name = contentItem.DisplayText ?? string.Empty,
                Url = ContentAddress.Of(contentItem),
                RegionId = contentItem.As<CountryGroup>()!.Region.TermContentItemIds?.FirstOrDefault() ?? string.Empty,
                IsActive = contentItem.As<CountryGroup>()!.State.Text != GroupState.Former,
            });
}
