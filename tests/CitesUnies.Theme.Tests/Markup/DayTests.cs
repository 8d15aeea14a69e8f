using CitesUnies.Theme.Markup;

namespace CitesUnies.Theme.Tests.Markup;

public sealed class DayTests
{
    [Theory]
    [InlineData(2026, 11, 21, "<time datetime=\"2026-11-21\">21\u00a0novembre\u00a02026</time>")]
    [InlineData(2026, 3, 1, "<time datetime=\"2026-03-01\">1<sup>er</sup>\u00a0mars\u00a02026</time>")]
    [InlineData(2025, 8, 11, "<time datetime=\"2025-08-11\">11\u00a0août\u00a02025</time>")]
    public void A_day_is_written_in_french_words(int year, int month, int day, string html) => Assert.Equal(html, Day.Of(new DateTime(year, month, day)).ToString());

    [Fact]
    public void A_moment_has_the_day_of_its_own_zone()
        => Assert.Equal("<time datetime=\"2026-01-02\">2\u00a0janvier\u00a02026</time>", Day.Of(new DateTimeOffset(2026, 1, 2, 0, 30, 0, TimeSpan.FromHours(1))).ToString());
}
