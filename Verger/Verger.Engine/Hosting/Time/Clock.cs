using OrchardCore.Modules;

namespace Verger.Engine.Hosting.Time;

/// <summary>The machine's clock.</summary>
internal sealed class Clock(TimeProvider time) : IClock
{
    public DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    public ITimeZone[] GetTimeZones() => [.. TimeZoneInfo.GetSystemTimeZones().Select(zone => new IanaTimeZone(zone))];

    public ITimeZone GetTimeZone(string timeZoneId)
        => new IanaTimeZone(TimeZoneInfo.TryFindSystemTimeZoneById(timeZoneId, out var zone) ? zone : TimeZoneInfo.Local);

    public ITimeZone GetSystemTimeZone() => new IanaTimeZone(TimeZoneInfo.Local);

    public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone)
        => TimeZoneInfo.ConvertTime(dateTimeOffset, timeZone is IanaTimeZone known ? known.Zone : ((IanaTimeZone)GetTimeZone(timeZone.TimeZoneId)).Zone);
}
