using OrchardCore.Modules;

namespace Verger.Engine.Tests.Display;

/// <summary>The local time of Paris.</summary>
public sealed class ParisClock : ILocalClock
{
    private static readonly TimeZoneInfo _paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    public Task<DateTimeOffset> GetLocalNowAsync() => ConvertToLocalAsync(DateTimeOffset.UtcNow);

    public Task<ITimeZone> GetLocalTimeZoneAsync() => throw new NotSupportedException();

    public Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset) => Task.FromResult(TimeZoneInfo.ConvertTime(dateTimeOffset, _paris));

    public Task<DateTime> ConvertToUtcAsync(DateTime dateTime) => throw new NotSupportedException();
}
