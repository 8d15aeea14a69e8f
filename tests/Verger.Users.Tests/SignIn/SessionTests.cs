using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using Verger.Testing;
using Verger.Users.Tests.Site;

namespace Verger.Users.Tests.SignIn;

public sealed class SessionTests
{
    [Fact]
    public async Task Cookies_are_for_the_site_alone_and_only_where_somebody_signs_in()
    {
        await using var site = await AccountSite.CreateAsync();
        await site.AddAsync("awa");
        using var browser = await site.BrowseAsync();

        using var anonymous = await browser.GetAsync("/who");
        using var form = await browser.GetAsync("/Login");
        using var signedIn = await browser.SignInAsync("awa");
        using var later = await browser.GetAsync("/who");

        Assert.Empty(CookiesOf(anonymous));
        Assert.Contains("samesite=strict", Assert.Single(CookiesOf(form), IsHttpOnly), StringComparison.Ordinal);
        var session = Assert.Single(CookiesOf(signedIn), cookie => cookie.StartsWith("orchauth_Default=", StringComparison.Ordinal));
        Assert.True(IsHttpOnly(session));
        Assert.Contains("samesite=lax", session, StringComparison.Ordinal);
        Assert.DoesNotContain("expires=", session, StringComparison.Ordinal);
        Assert.Empty(CookiesOf(later));
        Assert.True(form.Headers.CacheControl?.NoStore);
        Assert.True(signedIn.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Over_HTTPS_cookies_go_over_HTTPS_only()
    {
        await using var site = await AccountSite.CreateAsync();
        await site.AddAsync("awa");
        using var client = await site.OpenClientAsync();
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        using var form = await client.GetAsync("/Login");
        var formCookie = Assert.Single(CookiesOf(form));
        using var post = new HttpRequestMessage(HttpMethod.Post, "/Login")
        {
            Headers = { { "Cookie", formCookie.Split(';')[0] } },
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["LoginForm.UserName"] = "awa",
                ["LoginForm.Password"] = AccountSite.Password,
                ["__RequestVerificationToken"] = Browser.TokenIn(await form.Content.ReadAsStringAsync()),
            }),
        };
        using var signedIn = await client.SendAsync(post);

        Assert.Contains("; secure", formCookie, StringComparison.Ordinal);
        Assert.Contains("; secure", Assert.Single(CookiesOf(signedIn), cookie => cookie.StartsWith("orchauth", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asked_to_stay_signed_in_has_a_cookie_that_the_browser_keeps()
    {
        await using var site = await AccountSite.CreateAsync();
        await site.AddAsync("awa");
        using var browser = await site.BrowseAsync();

        using var response = await browser.SignInAsync("awa", remember: true);

        Assert.Contains("expires=", Assert.Single(CookiesOf(response), cookie => cookie.StartsWith("orchauth", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory, EachDatabase("password"), EachDatabase("disabled"), EachDatabase("deleted")]
    public async Task A_session_ends_with(string provider, string change)
    {
        await using var site = await AccountSite.CreateAsync(provider);
        await site.AddAsync("awa");
        using var browser = await site.BrowseAsync();
        (await browser.SignInAsync("awa")).Dispose();
        Assert.Equal("awa: ", await browser.ReadAsync("/who"));

        await site.DoAsync(async services =>
        {
            var users = services.GetRequiredService<UserManager<IUser>>();
            var account = (User)(await users.FindByNameAsync("awa"))!;
            account.IsEnabled = change != "disabled";
            var result = change switch
            {
                "password" => await users.ChangePasswordAsync(account, AccountSite.Password, "Un-autre-mot-2-passe"),
                "deleted" => await users.DeleteAsync(account),
                _ => await users.UpdateAsync(account),
            };
            Assert.True(result.Succeeded);
        });

        using var response = await browser.GetAsync("/who");
        Assert.Equal("nobody", await response.Content.ReadAsStringAsync());
        Assert.Contains(CookiesOf(response), cookie => cookie.StartsWith("orchauth_Default=;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_role_that_is_given_counts_from_the_next_page_on()
    {
        await using var site = await AccountSite.CreateAsync();
        await site.AddAsync("awa");
        using var browser = await site.BrowseAsync();
        (await browser.SignInAsync("awa")).Dispose();

        await site.DoAsync(async services =>
        {
            var users = services.GetRequiredService<UserManager<IUser>>();
            await users.AddToRoleAsync((await users.FindByNameAsync("awa"))!, "Administrator");
        });

        Assert.Equal("awa: Administrator", await browser.ReadAsync("/who"));
    }

    [Fact]
    public async Task A_session_that_nobody_uses_ends()
    {
        var time = new MovingTime();
        await using var site = await AccountSite.CreateAsync(configure: services => services.AddSingleton<TimeProvider>(time));
        await site.AddAsync("awa");
        using var browser = await site.BrowseAsync();
        (await browser.SignInAsync("awa")).Dispose();

        time.Advance(TimeSpan.FromHours(11));
        var used = await browser.ReadAsync("/who");
        time.Advance(TimeSpan.FromHours(11));
        var usedAgain = await browser.ReadAsync("/who");
        time.Advance(TimeSpan.FromHours(13));

        Assert.Equal(("awa: ", "awa: ", "nobody"), (used, usedAgain, await browser.ReadAsync("/who")));
    }

    [Fact]
    public async Task Signing_out_ends_the_session_and_asks_for_a_token()
    {
        await using var site = await AccountSite.CreateAsync();
        await site.AddAsync("awa");
        using var browser = await site.BrowseAsync();
        (await browser.SignInAsync("awa")).Dispose();

        using var forged = await browser.SignOutAsync("");
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Equal("awa: ", await browser.ReadAsync("/who"));

        using var response = await browser.SignOutAsync(await browser.ReadAsync("/token"));
        Assert.Equal("/", response.Headers.Location?.ToString());
        Assert.Equal("nobody", await browser.ReadAsync("/who"));

        using var byLink = await browser.GetAsync("/Users/LogOff");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, byLink.StatusCode);
    }

    private static bool IsHttpOnly(string cookie) => cookie.Contains("; httponly", StringComparison.Ordinal);

    private static string[] CookiesOf(HttpResponseMessage response) => response.Headers.TryGetValues("Set-Cookie", out var cookies) ? [.. cookies] : [];
}
