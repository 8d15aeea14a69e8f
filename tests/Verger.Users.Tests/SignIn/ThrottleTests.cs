using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Verger.Users.SignIn;
using Verger.Users.Tests.Site;

namespace Verger.Users.Tests.SignIn;

public sealed class ThrottleTests
{
    [Fact]
    public async Task Who_fails_too_often_waits_whatever_name_they_give()
    {
        var time = new MovingTime();
        await using var site = await AccountSite.CreateAsync(configure: services => services.AddSingleton<TimeProvider>(time));
        await site.AddAsync("awa");
        using var browser = await site.BrowseAsync();
        for (var attempt = 0; attempt < AttemptLimit.Allowed; attempt++)
        {
            using var failed = await browser.SignInAsync("name" + attempt, "Un-mot-2-passe-faux");
            Assert.Equal(HttpStatusCode.BadRequest, failed.StatusCode);
        }

        using var refused = await browser.SignInAsync("awa");
        var page = await refused.Content.ReadAsStringAsync();
        time.Advance(AttemptLimit.Period);
        using var accepted = await browser.SignInAsync("awa");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(int.Parse(refused.Headers.GetValues("Retry-After").Single(), CultureInfo.InvariantCulture), 1, 300);
        Assert.Contains("Trop d’essais", page, StringComparison.Ordinal);
        Assert.Contains("value=\"awa\"", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
    }

    [Fact]
    public void An_address_that_succeeds_is_not_limited()
    {
        var limit = new AttemptLimit(new MovingTime());
        var address = IPAddress.Parse("192.0.2.1");

        for (var attempt = 0; attempt < AttemptLimit.Allowed * 3; attempt++)
        {
            Assert.True(limit.TryBegin(address, out _));
            limit.GiveBack(address);
        }
    }

    [Fact]
    public void Attempts_at_once_are_not_more()
    {
        var limit = new AttemptLimit(new MovingTime());
        var begun = 0;

        Parallel.For(0, 200, _ =>
        {
            if (limit.TryBegin(IPAddress.Loopback, out var _))
            {
                Interlocked.Increment(ref begun);
            }
        });

        Assert.Equal(AttemptLimit.Allowed, begun);
    }

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1", true)]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData(null, null, true)]
    public void A_client_is_an_address_or_a_network(string? first, string? second, bool isSame)
    {
        var limit = new AttemptLimit(new MovingTime());
        for (var attempt = 0; attempt < AttemptLimit.Allowed; attempt++)
        {
            Assert.True(limit.TryBegin(Address(first), out _));
        }

        Assert.Equal(!isSame, limit.TryBegin(Address(second), out _));

        static IPAddress? Address(string? text) => text is null ? null : IPAddress.Parse(text);
    }
}
