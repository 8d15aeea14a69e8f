using System.Globalization;
using CitesUnies.Agenda.Dates;

namespace CitesUnies.Modules.Tests.Agenda;

public sealed class EventDatesTests
{
    [Theory]
    [InlineData("2026-04-14T14:30+02:00", "2026-04-14T16:00+02:00", false, "mardi 14 avril 2026, 14 h 30 – 16 h")]
    [InlineData("2026-04-14T14:05+02:00", null, false, "mardi 14 avril 2026, 14 h 05")]
    [InlineData("2026-04-14T14:30+02:00", "2026-04-14T14:30+02:00", false, "mardi 14 avril 2026, 14 h 30")]
    [InlineData("2026-04-14T14:30+02:00", "2026-04-14T13:00+02:00", false, "mardi 14 avril 2026, 14 h 30")]
    [InlineData("2026-04-14T00:00+02:00", null, true, "mardi 14 avril 2026")]
    [InlineData("2026-04-14T09:00+02:00", "2026-04-14T18:00+02:00", true, "mardi 14 avril 2026")]
    [InlineData("2026-12-01T00:00+01:00", "2026-12-02T00:00+01:00", true, "du mardi 1er au mercredi 2 décembre 2026")]
    [InlineData("2026-04-30T00:00+02:00", "2026-05-02T00:00+02:00", true, "du jeudi 30 avril au samedi 2 mai 2026")]
    [InlineData("2026-12-30T00:00+01:00", "2027-01-02T00:00+01:00", true, "du mercredi 30 décembre 2026 au samedi 2 janvier 2027")]
    [InlineData("2026-04-14T14:30+02:00", "2026-04-16T16:00+02:00", false, "du mardi 14 avril 2026, 14 h 30, au jeudi 16 avril 2026, 16 h")]
    public void A_date_is_said_in_words(string start, string? end, bool isAllDay, string expected)
        => Assert.Equal(expected, EventDates.InWords(Moment(start), end is null ? null : Moment(end), isAllDay).Replace('\u00a0', ' '));

    [Fact]
    public void An_hour_and_its_minutes_stay_on_one_line() => Assert.Equal("14\u00a0h\u00a030", EventDates.Hour(Moment("2026-04-14T14:30+02:00")));

    [Theory]
    [InlineData(false, "2026-04-14T14:30+02:00")]
    [InlineData(true, "2026-04-14")]
    public void Machines_read_the_moment_or_the_day(bool isAllDay, string expected)
        => Assert.Equal(expected, EventDates.ForMachines(Moment("2026-04-14T14:30+02:00"), isAllDay));

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
