using CitesUnies.News.Services;

namespace CitesUnies.Modules.Tests.News;

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
}
