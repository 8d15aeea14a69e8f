using OrchardCore.Modules;

namespace Verger.Engine.Hosting.Time;

internal sealed class IanaTimeZone(TimeZoneInfo zone) : ITimeZone
{
    public TimeZoneInfo Zone => zone;

    public string TimeZoneId { get; set; } = zone.HasIanaId || !TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var iana) ? zone.Id : iana;
}
