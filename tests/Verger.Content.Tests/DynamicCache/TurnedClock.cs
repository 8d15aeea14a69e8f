using OrchardCore.Modules;

namespace Verger.Content.Tests.DynamicCache;

/// <summary>A clock that a test turns.</summary>
internal sealed class TurnedClock : IClock
{
    public DateTime UtcNow { get; set; } = new(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    public ITimeZone[] GetTimeZones() => throw new NotSupportedException();

    public ITimeZone GetTimeZone(string timeZoneId) => throw new NotSupportedException();

    public ITimeZone GetSystemTimeZone() => throw new NotSupportedException();

    public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) => throw new NotSupportedException();
}
