using CitesUnies.Agenda.Dates;
using CitesUnies.Agenda.Models;
using CitesUnies.Agenda.Services;
using OrchardCore.ContentManagement;

namespace CitesUnies.Modules.Tests.Agenda;

public sealed class EventYearTests
{
    private static readonly EventYear _year = new(
        2026,
        [On(new DateOnly(2025, 12, 30), new DateOnly(2026, 1, 2)), On(new DateOnly(2026, 6, 11)), On(new DateOnly(2026, 6, 30), new DateOnly(2026, 7, 1))],
        On(new DateOnly(2025, 12, 30), new DateOnly(2026, 1, 2)),
        On(new DateOnly(2028, 3, 5)));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    [InlineData(6, 2)]
    [InlineData(7, 1)]
    public void A_month_has_what_stands_on_one_of_its_days(int number, int count) => Assert.Equal(count, _year.Of(new CalendarMonth(2026, number)).Count);

    [Theory]
    [InlineData(12, "2026-07")]
    [InlineData(7, "2026-06")]
    [InlineData(6, "2026-01")]
    [InlineData(1, "2025-12")]
    public void The_nearest_month_before_may_lie_in_an_earlier_year(int number, string before)
        => Assert.Equal(before, _year.LastBeforeMonth(new CalendarMonth(2026, number))?.Slug);

    [Theory]
    [InlineData(1, "2026-06")]
    [InlineData(6, "2026-07")]
    [InlineData(7, "2028-03")]
    [InlineData(12, "2028-03")]
    public void The_nearest_month_after_may_lie_in_a_later_year(int number, string after)
        => Assert.Equal(after, _year.FirstAfterMonth(new CalendarMonth(2026, number))?.Slug);

    [Fact]
    public void What_goes_on_into_the_year_belongs_to_the_end_of_the_year_before() => Assert.Equal("2025-12", _year.LastBefore?.Slug);

    [Fact]
    public void What_ended_before_the_year_belongs_to_its_own_month()
        => Assert.Equal("2024-11", (_year with { Before = On(new DateOnly(2024, 10, 30), new DateOnly(2024, 11, 2)) }).LastBefore?.Slug);

    [Fact]
    public void Where_nothing_is_there_is_no_way()
    {
        var empty = new EventYear(2026, [], null, null);

        Assert.Null(empty.LastBeforeMonth(new CalendarMonth(2026, 6)));
        Assert.Null(empty.FirstAfterMonth(new CalendarMonth(2026, 6)));
    }

    private static ScheduledEvent On(DateOnly first, DateOnly? last = null) => new(new ContentItem(), new EventDays(first, last ?? first));
}
