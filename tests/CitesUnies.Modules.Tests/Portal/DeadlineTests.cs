using CitesUnies.Portal.Contents;

namespace CitesUnies.Modules.Tests.Portal;

public sealed class DeadlineTests
{
    private static readonly TimeSpan _paris = TimeSpan.FromHours(2);

    [Fact]
    public void The_last_day_still_counts_until_its_end()
        => Assert.False(Deadline.IsPast(new DateTime(2025, 10, 6), new DateTimeOffset(2025, 10, 6, 23, 59, 59, _paris)));

    [Fact]
    public void The_day_after_it_is_past()
        => Assert.True(Deadline.IsPast(new DateTime(2025, 10, 6), new DateTimeOffset(2025, 10, 7, 0, 0, 0, _paris)));

    [Fact]
    public void No_deadline_is_never_past() => Assert.False(Deadline.IsPast(null, DateTimeOffset.MaxValue));

    [Theory]
    [InlineData(5, 30, "encore 25\u00a0jours")]
    [InlineData(1, 15, "plus que 14\u00a0jours")]
    [InlineData(1, 3, "plus que 2\u00a0jours")]
    [InlineData(1, 2, "jusqu’à demain")]
    [InlineData(2, 2, "dernier jour")]
    [InlineData(3, 2, "")]
    public void What_remains_is_counted_in_days_of_the_calendar(int today, int last, string expected)
    {
        Assert.Equal(expected, Deadline.Countdown(new DateTime(2025, 10, last), new DateTimeOffset(2025, 10, today, 0, 0, 0, _paris)));
        Assert.Equal(expected, Deadline.Countdown(new DateTime(2025, 10, last), new DateTimeOffset(2025, 10, today, 23, 59, 59, _paris)));
    }
}
