using CitesUnies.Agenda.Indexes;
using CitesUnies.Agenda.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CitesUnies.Modules.Tests.Agenda;

public sealed class EventIndexTests
{
    private static readonly DateTime _start = new(2026, 4, 14, 12, 30, 0, DateTimeKind.Utc);

    private readonly IndexDescriptor _mapping = Describe();

    [Fact]
    public async Task Whatever_carries_the_part_has_a_row()
    {
        var row = Assert.IsType<EventIndex>(Assert.Single(await _mapping.Map(Item(_start), CancellationToken.None)));

        Assert.Equal(("SomeType", _start), (row.ContentType, row.StartsUtc));
    }

    [Fact]
    public async Task An_event_without_a_start_has_none() => Assert.DoesNotContain(await _mapping.Map(Item(null), CancellationToken.None), row => row is not null);

    [Fact]
    public void A_draft_has_none()
    {
        Assert.True(_mapping.Filter!(Item(_start)));
        Assert.False(_mapping.Filter!(Item(_start, published: false)));
        Assert.False(_mapping.Filter!(new ContentItem { Published = true }));
    }

    private static ContentItem Item(DateTime? start, bool published = true)
        => new ContentItem { ContentType = "SomeType", Published = published }.Weld(new EventPart { StartsAt = { Value = start } });

    private static IndexDescriptor Describe()
    {
        var context = new DescribeContext<ContentItem>();
        new EventIndexProvider().Describe(context);
        return Assert.Single(context.Describe());
    }
}
