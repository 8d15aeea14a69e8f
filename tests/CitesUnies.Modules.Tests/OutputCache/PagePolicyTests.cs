using CitesUnies.OutputCache.Models;
using CitesUnies.OutputCache.Services;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;

namespace CitesUnies.Modules.Tests.OutputCache;

public sealed class PagePolicyTests
{
    private static readonly DateTime _now = new(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task A_page_is_kept_until_the_moment_that_changes_it()
    {
        var context = await ServeAsync(learnt => learnt.WithExpiryOn(new DateTimeOffset(_now).AddMinutes(5)));

        Assert.True(context.AllowCacheStorage);
        Assert.Equal(TimeSpan.FromMinutes(5), context.ResponseExpirationTimeSpan);
    }

    [Fact]
    public async Task A_page_is_kept_an_hour_at_most()
    {
        Assert.Equal(TimeSpan.FromHours(1), (await ServeAsync(learnt => learnt.WithExpiryOn(new DateTimeOffset(_now).AddDays(1)))).ResponseExpirationTimeSpan);
        Assert.Equal(TimeSpan.FromMinutes(2), (await ServeAsync(learnt => learnt.WithExpiryAfter(TimeSpan.FromMinutes(2)))).ResponseExpirationTimeSpan);
    }

    [Fact]
    public async Task A_page_whose_moment_has_come_is_not_kept()
        => Assert.False((await ServeAsync(learnt => learnt.WithExpiryOn(new DateTimeOffset(_now)))).AllowCacheStorage);

    [Fact]
    public async Task A_page_is_found_by_what_it_depends_on()
        => Assert.Equal(["contenttype:NewsArticle", "site"], (await ServeAsync(learnt => learnt.AddTag("contenttype:NewsArticle"))).Tags.Order());

    [Theory]
    [InlineData("Set-Cookie", "a=b")]
    [InlineData("Cache-Control", "no-store")]
    [InlineData("Cache-Control", "private, max-age=60")]
    [InlineData("Content-Type", "application/json")]
    public async Task What_is_not_for_everybody_is_not_kept(string header, string value)
        => Assert.False((await ServeAsync(_ => { }, response => response.Headers[header] = value)).AllowCacheStorage);

    [Theory]
    [InlineData(404)]
    [InlineData(302)]
    [InlineData(500)]
    public async Task What_is_no_page_is_not_kept(int status)
        => Assert.False((await ServeAsync(_ => { }, response => response.StatusCode = status)).AllowCacheStorage);

    [Fact]
    public async Task What_a_form_sends_is_neither_looked_up_nor_kept()
    {
        var context = new OutputCacheContext { HttpContext = new DefaultHttpContext { Request = { Method = "POST" } } };
        await ((IOutputCachePolicy)new PagePolicy()).CacheRequestAsync(context, default);

        Assert.False(context.EnableOutputCaching || context.AllowCacheLookup || context.AllowCacheStorage);
    }

    private static async Task<OutputCacheContext> ServeAsync(Action<CacheContext> learn, Action<HttpResponse>? answer = null)
    {
        var tags = new Tags();
        var services = new ServiceCollection().AddSingleton<IClock>(new StoppedClock(_now)).AddSingleton<ITagCache>(tags).AddOptions<PageCacheSettings>().Services.BuildServiceProvider();
        var httpContext = new DefaultHttpContext { RequestServices = services, Request = { Method = "GET" }, Response = { StatusCode = 200, ContentType = "text/html; charset=utf-8" } };
        var context = new OutputCacheContext { HttpContext = httpContext };
        var policy = (IOutputCachePolicy)new PagePolicy();
        await policy.CacheRequestAsync(context, default);

        var page = new PageInProgress(new CacheContext("page"), 0);
        httpContext.Items[typeof(PageInProgress)] = page;
        learn(page.Learnt);
        answer?.Invoke(httpContext.Response);
        await policy.ServeResponseAsync(context, default);
        return context;
    }

    private sealed class Tags : ITagCache
    {
        public Task TagAsync(string key, params string[] tags) => Task.CompletedTask;

        public Task<IEnumerable<string>> GetTaggedItemsAsync(string tag) => throw new NotSupportedException();

        public Task RemoveTagAsync(string tag) => throw new NotSupportedException();
    }

    private sealed class StoppedClock(DateTime now) : IClock
    {
        public DateTime UtcNow => now;

        public ITimeZone[] GetTimeZones() => throw new NotSupportedException();

        public ITimeZone GetTimeZone(string timeZoneId) => throw new NotSupportedException();

        public ITimeZone GetSystemTimeZone() => throw new NotSupportedException();

        public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) => throw new NotSupportedException();
    }
}
