using System.Globalization;
using OrchardCore.Modules;

namespace Verger.Engine.Expressions.Filters;

/// <summary>What the filters of dates take: dates, texts that are dates, seconds since 1970, <c>now</c> and <c>today</c>.</summary>
internal static class DateInput
{
    public static DateTimeOffset? Read(object? input, IClock clock) => input switch
    {
        DateTimeOffset date => date,
        DateTime { Kind: DateTimeKind.Local } date => date,
        DateTime date => new DateTimeOffset(DateTime.SpecifyKind(date, DateTimeKind.Utc)),
        int seconds => DateTimeOffset.FromUnixTimeSeconds(seconds),
        long seconds when seconds is > -62_135_596_800 and < 253_402_300_800 => DateTimeOffset.FromUnixTimeSeconds(seconds),
        "now" => new DateTimeOffset(DateTime.SpecifyKind(clock.UtcNow, DateTimeKind.Utc)),
        "today" => new DateTimeOffset(DateTime.SpecifyKind(clock.UtcNow.Date, DateTimeKind.Utc)),
        string text when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) => date,
        _ => null,
    };
}
