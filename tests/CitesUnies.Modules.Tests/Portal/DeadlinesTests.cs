using CitesUnies.Portal.Services;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;

namespace CitesUnies.Modules.Tests.Portal;

/// <summary>What is made from a deadline is kept until that deadline, at midnight in Paris: 22:00 UTC in summer.</summary>
public sealed class DeadlinesTests
{
    private static readonly DateTime _deadline = new(2026, 6, 8);
    private static readonly DateTimeOffset _midnight = new(2026, 6, 8, 22, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task An_open_one_is_kept_until_midnight_after_it()
    {
        var scope = new Scope();

        Assert.False(await new Deadlines(new Clock(_midnight.AddSeconds(-1)), scope).IsPastAsync(_deadline));
        Assert.Equal([_midnight], scope.Expiries);
    }

    [Fact]
    public async Task A_closed_one_stays_closed()
    {
        var scope = new Scope();

        Assert.True(await new Deadlines(new Clock(_midnight), scope).IsPastAsync(_deadline));
        Assert.Empty(scope.Expiries);
    }

    [Fact]
    public async Task Days_that_remain_are_kept_until_the_end_of_today()
    {
        var scope = new Scope();

        Assert.Equal("plus que 3\u00a0jours", await new Deadlines(new Clock(_midnight.AddDays(-3).AddSeconds(-1)), scope).CountdownAsync(_deadline));
        Assert.Equal([_midnight.AddDays(-3)], scope.Expiries);
    }

    [Fact]
    public async Task Without_a_deadline_nothing_ends()
    {
        var scope = new Scope();

        Assert.False(await new Deadlines(new Clock(_midnight), scope).IsPastAsync(null));
        Assert.Empty(scope.Expiries);
    }

    private sealed class Scope : ICacheScopeManager
    {
        public List<DateTimeOffset> Expiries { get; } = [];

        public void EnterScope(CacheContext context)
        {
        }

        public void ExitScope()
        {
        }

        public void AddDependencies(params string[] dependencies)
        {
        }

        public void AddContexts(params string[] contexts)
        {
        }

        public void WithExpiryOn(DateTimeOffset expiryOn) => Expiries.Add(expiryOn);

        public void WithExpiryAfter(TimeSpan expiryAfter)
        {
        }

        public void WithExpirySliding(TimeSpan expirySliding)
        {
        }
    }

    private sealed class Clock(DateTimeOffset now) : ILocalClock
    {
        private static readonly TimeZoneInfo _paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

        public Task<DateTimeOffset> GetLocalNowAsync() => Task.FromResult(TimeZoneInfo.ConvertTime(now, _paris));

        public Task<ITimeZone> GetLocalTimeZoneAsync() => throw new NotSupportedException();

        public Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset) => Task.FromResult(TimeZoneInfo.ConvertTime(dateTimeOffset, _paris));

        public Task<DateTime> ConvertToUtcAsync(DateTime dateTime) => Task.FromResult(TimeZoneInfo.ConvertTimeToUtc(dateTime, _paris));
    }
}
