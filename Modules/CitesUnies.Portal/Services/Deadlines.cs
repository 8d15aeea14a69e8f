using CitesUnies.Portal.Contents;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;

namespace CitesUnies.Portal.Services;

/// <summary>Says how deadlines stand now, on the site's clock. What is made from an answer is kept no longer than the answer is true.</summary>
public sealed class Deadlines(ILocalClock clock, ICacheScopeManager cacheScopes)
{
    /// <summary>Whether a deadline is past; what is kept ends the day after it.</summary>
    /// <param name="deadline">The last day; null for none.</param>
    public async Task<bool> IsPastAsync(DateTime? deadline)
    {
        if (Deadline.IsPast(deadline, await clock.GetLocalNowAsync()))
        {
            return true;
        }

        if (deadline is { } day && day.Date < DateTime.MaxValue.Date)
        {
            cacheScopes.WithExpiryOn(await clock.ConvertToUtcAsync(day.Date.AddDays(1)));
        }

        return false;
    }

    /// <summary>How long remains, in words; what is kept ends with the day.</summary>
    /// <param name="deadline">The last day.</param>
    public async Task<string> CountdownAsync(DateTime deadline)
    {
        var words = Deadline.Countdown(deadline, await clock.GetLocalNowAsync());
        if (words.Length > 0)
        {
            await TodayAsync();
        }

        return words;
    }

    /// <summary>Today; what is kept ends with it.</summary>
    public async Task<DateTime> TodayAsync()
    {
        var today = (await clock.GetLocalNowAsync()).Date;
        cacheScopes.WithExpiryOn(await clock.ConvertToUtcAsync(today.AddDays(1)));
        return today;
    }
}
