using System.Net;
using Verger.Users.Tests.Site;

namespace Verger.Users.Tests.SignIn;

public sealed class RedirectTests
{
    [Fact]
    public async Task Who_is_not_signed_in_is_led_to_the_form_and_from_there_to_where_they_wanted()
    {
        await using var site = await AccountSite.CreateAsync();
        await site.AddAsync("awa");
        using var browser = await site.BrowseAsync();

        using var challenge = await browser.GetAsync("/members?page=2");
        var form = challenge.Headers.Location!.PathAndQuery;
        using var signedIn = await browser.SignInAsync("awa", path: form);

        Assert.Equal("/Login?ReturnUrl=%2Fmembers%3Fpage%3D2", form);
        Assert.Equal("/members?page=2", signedIn.Headers.Location?.ToString());
        Assert.Equal("for members", await browser.ReadAsync("/members?page=2"));
    }

    [Fact]
    public async Task Who_is_signed_in_and_may_not_is_told_so()
    {
        await using var site = await AccountSite.CreateAsync();
        await site.AddAsync("awa");
        using var browser = await site.BrowseAsync();
        (await browser.SignInAsync("awa")).Dispose();

        using var response = await browser.GetAsync("/closed");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("Accès refusé", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_signed_in_is_led_on_from_the_form()
    {
        await using var site = await AccountSite.CreateAsync();
        await site.AddAsync("awa");
        using var browser = await site.BrowseAsync();
        (await browser.SignInAsync("awa")).Dispose();

        using var response = await browser.GetAsync("/Login?returnUrl=/members");

        Assert.Equal("/members", response.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org")]
    [InlineData("/\\example.org")]
    [InlineData("\\\\example.org")]
    [InlineData("/\t/example.org")]
    [InlineData("///example.org")]
    [InlineData("javascript:alert(1)")]
    [InlineData("~//example.org")]
    [InlineData("members")]
    [InlineData("@example.org")]
    public async Task Nobody_is_led_to_another_site(string target)
    {
        await using var site = await AccountSite.CreateAsync();
        await site.AddAsync("awa");
        using var browser = await site.BrowseAsync();
        var query = "?returnUrl=" + Uri.EscapeDataString(target);

        Assert.DoesNotContain("example.org", await browser.ReadAsync("/Login" + query), StringComparison.Ordinal);
        using var signedIn = await browser.SignInAsync("awa", path: "/Login" + query);
        using var again = await browser.GetAsync("/Login" + query);
        using var signedOut = await browser.SignOutAsync(await browser.ReadAsync("/token"), "/Users/LogOff" + query);

        Assert.All([signedIn, again, signedOut], response => Assert.Equal("/", response.Headers.Location?.ToString()));
    }
}
