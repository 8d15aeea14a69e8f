namespace OrchardCore.Modules;

/// <summary>The time as the site's own clock shows it.</summary>
public interface ILocalClock
{
    /// <summary>Now, in the site's time zone.</summary>
    Task<DateTimeOffset> GetLocalNowAsync();

    /// <summary>The site's time zone.</summary>
    Task<ITimeZone> GetLocalTimeZoneAsync();

    /// <summary>The same instant in the site's time zone.</summary>
    Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset);

    /// <summary>The UTC instant of a time that people of the site read on their clocks. A time that the change to summer time skips is moved on by the gap.</summary>
    Task<DateTime> ConvertToUtcAsync(DateTime dateTime);
}
