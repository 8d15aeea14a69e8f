using Microsoft.Extensions.Internal;
using OrchardCore.Modules;

namespace Verger.Site.DynamicCache;

/// <summary>The site's clock, as a memory cache reads it.</summary>
internal sealed class CacheClock(IClock clock) : ISystemClock
{
    public DateTimeOffset UtcNow => new(clock.UtcNow, TimeSpan.Zero);
}
