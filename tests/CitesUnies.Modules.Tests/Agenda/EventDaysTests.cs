using System.Globalization;
using CitesUnies.Agenda.Models;

namespace CitesUnies.Modules.Tests.Agenda;

public sealed class EventDaysTests
{
    [Theory]
    [InlineData("2026-04-14T12:30Z", null, false, "2026-04-14", "2026-04-14")]
    [InlineData("2026-04-14T12:30Z", "2026-04-14T14:00Z", false, "2026-04-14", "2026-04-14")]
    [InlineData("2026-04-14T12:30Z", "2026-04-16T14:00Z", false, "2026-04-14", "2026-04-16")]
    [InlineData("2026-04-14T20:00Z", "2026-04-14T22:00Z", false, "2026-04-14", "2026-04-14")]
    [InlineData("2026-04-14T22:30Z", null, false, "2026-04-15", "2026-04-15")]
    [InlineData("2026-04-13T22:00Z", "2026-04-15T22:00Z", true, "2026-04-14", "2026-04-16")]
    [InlineData("2026-04-14T12:30Z", "2026-04-14T12:30Z", false, "2026-04-14", "2026-04-14")]
    public void An_event_stands_on_its_days_in_Paris(string start, string? end, bool isAllDay, string first, string last)
    {
        var times = new EventTimes(Utc(start), end is null ? null : Utc(end), default, null);

        Assert.Equal(new EventDays(Day(first), Day(last)), EventDays.Of(times, isAllDay));
    }

    [Theory]
    [InlineData("2026-03-01", "2026-03-31", false)]
    [InlineData("2026-03-30", "2026-04-01", true)]
    [InlineData("2026-04-02", "2026-04-02", true)]
    [InlineData("2026-04-03", "2026-04-30", true)]
    [InlineData("2026-04-04", "2026-04-30", false)]
    public void It_touches_the_spans_that_hold_one_of_its_days(string from, string to, bool touches)
        => Assert.Equal(touches, new EventDays(Day("2026-04-01"), Day("2026-04-03")).Touches(Day(from), Day(to)));

    [Fact]
    public void Both_ends_count() => Assert.Equal(3, new EventDays(Day("2026-04-30"), Day("2026-05-02")).Count);

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static DateTime Utc(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
}
