using OrchardCore.Modules;

namespace Verger.Engine.Tests.Content;

/// <summary>A clock that stands until a test moves it.</summary>
internal sealed class FixedClock : IClock
{
    public DateTime UtcNow { get; set; } = new(2026, 1, 15, 9, 0, 0, DateTimeKind.Utc);

    public ITimeZone[] GetTimeZones() => [];

    public ITimeZone GetTimeZone(string timeZoneId) => throw new NotSupportedException();

    public ITimeZone GetSystemTimeZone() => throw new NotSupportedException();

    public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) => throw new NotSupportedException();
}
