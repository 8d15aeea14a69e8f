using System.Globalization;
using Verger.Engine.Background;

namespace Verger.Hosting.Tests.Background;

/// <summary>In Paris the clocks went from 2 to 3 at 01:00 UTC on 29 March 2026, and go from 3 to 2 at 01:00 UTC on 25 October 2026.</summary>
public sealed class CronScheduleTests
{
    private static readonly TimeZoneInfo _paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    [Theory]
    [InlineData("* * * * *", "2026-07-01T10:15Z", "2026-07-01T10:16Z", true)]
    [InlineData("* * * * *", "2026-07-01T10:15Z", "2026-07-01T10:15Z", false)]
    [InlineData("30 12 * * *", "2026-07-01T10:29Z", "2026-07-01T10:30Z", true)]
    [InlineData("30 12 * * *", "2026-07-01T10:30Z", "2026-07-01T10:31Z", false)]
    [InlineData("30 12 * * *", "2026-07-01T10:25Z", "2026-07-01T10:35Z", true)]
    [InlineData("30 12 * * *", "2026-12-01T11:29Z", "2026-12-01T11:30Z", true)]
    [InlineData("30 12 * * *", "2026-12-01T10:29Z", "2026-12-01T10:30Z", false)]
    [InlineData("0 0 1 * *", "2026-07-31T21:59Z", "2026-07-31T22:00Z", true)]
    [InlineData("0 8 * * 1", "2026-07-06T05:59Z", "2026-07-06T06:00Z", true)]
    [InlineData("0 8 * * 1", "2026-07-07T05:59Z", "2026-07-07T06:00Z", false)]
    public void Due_by_the_clock_on_the_wall(string expression, string after, string upTo, bool due)
        => Assert.Equal(due, CronSchedule.TryParse(expression)!.IsDue(Utc(after), Utc(upTo), _paris));

    [Theory]
    [InlineData("30 2 * * *", "2026-10-24T22:00Z", "2026-10-25T04:00Z", 1)]
    [InlineData("30 2 * * *", "2026-03-28T22:00Z", "2026-03-29T04:00Z", 1)]
    [InlineData("0 3 * * *", "2026-03-28T22:00Z", "2026-03-29T04:00Z", 1)]
    [InlineData("*/15 * * * *", "2026-10-24T22:00Z", "2026-10-25T04:00Z", 24)]
    [InlineData("*/15 * * * *", "2026-03-28T22:00Z", "2026-03-29T04:00Z", 24)]
    public void How_often_it_is_due_while_the_clocks_change(string expression, string after, string upTo, int times)
    {
        var schedule = CronSchedule.TryParse(expression)!;
        var minutes = Enumerable.Range(0, (int)(Utc(upTo) - Utc(after)).TotalMinutes).Select(passed => Utc(after).AddMinutes(passed));

        Assert.Equal(times, minutes.Count(minute => schedule.IsDue(minute, minute.AddMinutes(1), _paris)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("* * * *")]
    [InlineData("0 * * * * *")]
    [InlineData("61 * * * *")]
    [InlineData("chaque minute")]
    public void What_is_no_expression_of_five_fields_is_none(string expression) => Assert.Null(CronSchedule.TryParse(expression));

    private static DateTime Utc(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
}
