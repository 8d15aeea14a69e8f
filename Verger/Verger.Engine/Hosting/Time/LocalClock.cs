using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Verger.Engine.Hosting.Time;

/// <summary>The clock of the time zone that the site's settings name.</summary>
internal sealed class LocalClock(IClock clock, ISiteService siteService) : ILocalClock
{
    private ITimeZone? _zone;

    public async Task<DateTimeOffset> GetLocalNowAsync() => clock.ConvertToTimeZone(clock.UtcNow, await GetLocalTimeZoneAsync());

    public async Task<ITimeZone> GetLocalTimeZoneAsync()
        => _zone ??= (await siteService.GetSiteSettingsAsync()).TimeZoneId is { Length: > 0 } id ? clock.GetTimeZone(id) : clock.GetSystemTimeZone();

    public async Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset)
        => clock.ConvertToTimeZone(dateTimeOffset, await GetLocalTimeZoneAsync());

    public async Task<DateTime> ConvertToUtcAsync(DateTime dateTime)
    {
        var zone = ((IanaTimeZone)clock.GetTimeZone((await GetLocalTimeZoneAsync()).TimeZoneId)).Zone;
        var local = DateTime.SpecifyKind(dateTime, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(local))
        {
            // The clocks went forward over this time: the offset before the change moves it on by the gap.
            return local - zone.GetUtcOffset(local.AddDays(-1));
        }

        return TimeZoneInfo.ConvertTimeToUtc(local, zone);
    }
}
