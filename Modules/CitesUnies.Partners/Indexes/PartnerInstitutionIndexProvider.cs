using CitesUnies.Partners.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CitesUnies.Partners.Indexes;

/// <summary>Keeps <see cref="PartnerInstitutionIndex"/>.</summary>
public sealed class PartnerInstitutionIndexProvider : IndexProvider<ContentItem>
{
    // Institutions without a rank come after those that have one.
    private const int Last = 1_000_000;

    private const int NameLength = 255;

    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<PartnerInstitutionIndex>()
            .When(contentItem => contentItem.Published && contentItem.Has<PartnerInstitution>())
            .Map(contentItem =>
            {
                var partner = contentItem.As<PartnerInstitution>()!;
                return new PartnerInstitutionIndex
                {
                    ContentItemId = contentItem.ContentItemId,
                    CategoryId = partner.Category.TermContentItemIds?.FirstOrDefault(),
                    Rank = (int)Math.Clamp(partner.Rank.Value ?? Last, 0, Last),
                    Name = contentItem.DisplayText is { Length: > NameLength } name ? name[..NameLength] : contentItem.DisplayText ?? string.Empty,
                };
            });
}
