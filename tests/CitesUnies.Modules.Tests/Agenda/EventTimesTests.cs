using System.Globalization;
using CitesUnies.Agenda.Models;

namespace CitesUnies.Modules.Tests.Agenda;

public sealed class EventTimesTests
{
    [Fact]
    public void Without_a_start_there_are_no_times() => Assert.Null(EventTimes.Of(new EventPart()));

    [Fact]
    public void An_event_is_over_when_it_ends()
        => Assert.Equal(Utc("2026-04-14T14:00Z"), EventTimes.Of(Part("2026-04-14T12:30Z", "2026-04-14T14:00Z"))!.OverUtc);

    [Fact]
    public void An_event_without_an_end_stays_for_a_while()
        => Assert.Equal(Utc("2026-04-14T12:30Z") + EventTimes.UsualLength, EventTimes.Of(Part("2026-04-14T12:30Z"))!.OverUtc);

    [Fact]
    public void An_end_before_the_start_counts_for_nothing()
        => Assert.Null(EventTimes.Of(Part("2026-04-14T12:30Z", "2026-04-13T12:30Z"))!.EndUtc);

    [Theory]
    [InlineData("2026-04-13T22:00Z", null, "2026-04-14T22:00Z")]
    [InlineData("2026-04-14T10:00Z", null, "2026-04-14T22:00Z")]
    [InlineData("2026-04-13T22:00Z", "2026-04-15T22:00Z", "2026-04-16T22:00Z")]
    [InlineData("2026-03-28T23:00Z", null, "2026-03-29T22:00Z")]
    [InlineData("2026-10-24T22:00Z", null, "2026-10-25T23:00Z")]
    public void Whole_days_are_over_at_midnight_in_Paris_whatever_the_season(string start, string? end, string over)
    {
        var part = Part(start, end);
        part.AllDay.Value = true;

        Assert.Equal(Utc(over), EventTimes.Of(part)!.OverUtc);
    }

    [Fact]
    public void A_postponed_event_moves_whole_and_remembers_its_first_date()
    {
        var part = Part("2022-12-01T09:00Z", "2022-12-01T11:00Z");
        part.Status.Text = EventStatus.Postponed.Value;
        part.RescheduledTo.Value = Utc("2023-04-13T08:00Z");

        Assert.Equal(new EventTimes(Utc("2023-04-13T08:00Z"), Utc("2023-04-13T10:00Z"), Utc("2023-04-13T10:00Z"), Utc("2022-12-01T09:00Z")), EventTimes.Of(part));
    }

    [Theory]
    [InlineData("annulée", "2023-04-13T08:00Z")]
    [InlineData("reportée", null)]
    public void Only_a_postponed_event_with_a_new_date_moves(string status, string? rescheduled)
    {
        var part = Part("2022-12-01T09:00Z");
        part.Status.Text = status;
        part.RescheduledTo.Value = rescheduled is null ? null : Utc(rescheduled);

        Assert.Equal(Utc("2022-12-01T09:00Z"), EventTimes.Of(part)!.StartUtc);
        Assert.Null(EventTimes.Of(part)!.FormerUtc);
    }

    private static EventPart Part(string start, string? end = null)
        => new() { StartsAt = { Value = Utc(start) }, EndsAt = { Value = end is null ? null : Utc(end) } };

    private static DateTime Utc(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
}
