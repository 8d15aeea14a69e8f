namespace OrchardCore.Modules;

/// <summary>Conversions of UTC <see cref="DateTime"/>s.</summary>
public static class ClockExtensions
{
    /// <summary>A UTC time as a clock of that zone shows it.</summary>
    public static DateTimeOffset ConvertToTimeZone(this IClock clock, DateTime dateTime, ITimeZone timeZone)
        => clock.ConvertToTimeZone(AsUtc(dateTime), timeZone);

    /// <summary>A UTC time as the site's clock shows it.</summary>
    public static Task<DateTimeOffset> ConvertToLocalAsync(this ILocalClock clock, DateTime dateTime)
        => clock.ConvertToLocalAsync(AsUtc(dateTime));

    private static DateTimeOffset AsUtc(DateTime dateTime)
        => new(DateTime.SpecifyKind(dateTime, DateTimeKind.Utc));
}
