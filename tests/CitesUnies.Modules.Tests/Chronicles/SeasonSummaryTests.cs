using CitesUnies.Chronicles.Services;

namespace CitesUnies.Modules.Tests.Chronicles;

public sealed class SeasonSummaryTests
{
    [Theory]
    [InlineData(5, "2025-10-24 2026-03-27 2026-01-23", "5\u00a0sessions, octobre 2025 – mars 2026")]
    [InlineData(2, "2022-11-18 2022-10-07", "2\u00a0sessions, octobre – novembre 2022")]
    [InlineData(1, "2022-11-18", "1\u00a0session, novembre 2022")]
    [InlineData(3, "", "3\u00a0sessions")]
    public void It_says_how_many_and_from_when_to_when(int count, string days, string expected)
        => Assert.Equal(expected, SeasonSummary.InWords(count, [.. days.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(day => new DateTimeOffset(DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.Zero))]));
}
