using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using Verger.Testing;
using Verger.Users.Tests.Site;

namespace Verger.Users.Tests.SignIn;

public sealed class LoginTests
{
    [Theory, EachDatabase("awa"), EachDatabase("AWA@Example.org"), EachDatabase("  awa ")]
    public async Task Name_or_address_and_password_open_a_session(string provider, string name)
    {
        await using var site = await AccountSite.CreateAsync(provider);
        await site.AddAsync("awa", "Administrator");
        using var browser = await site.BrowseAsync();
        Assert.Equal("nobody", await browser.ReadAsync("/who"));

        using var response = await browser.SignInAsync(name);

        Assert.Equal((HttpStatusCode.Redirect, "/"), (response.StatusCode, response.Headers.Location?.ToString()));
        Assert.Equal("awa: Administrator", await browser.ReadAsync("/who"));
    }

    [Theory]
    [InlineData("awa", "Un-autre-mot-2-passe")]
    [InlineData("nobody", AccountSite.Password)]
    [InlineData("locked", AccountSite.Password)]
    [InlineData("locked", "Un-autre-mot-2-passe")]
    [InlineData("disabled", AccountSite.Password)]
    [InlineData("disabled", "Un-autre-mot-2-passe")]
    [InlineData("without", AccountSite.Password)]
    public async Task Whatever_is_wrong_the_answer_and_the_work_are_the_same(string name, string password)
    {
        var hasher = new CountingHasher();
        await using var site = await AccountSite.CreateAsync(configure: services => services.AddSingleton<IPasswordHasher<IUser>>(hasher));
        await site.AddAsync("awa");
        await site.AddAsync("locked");
        await site.AddAsync("disabled");
        await site.AddAsync("without");
        await ChangeAsync(site, "locked", account => account.LockoutEndUtc = DateTime.UtcNow.AddHours(1));
        await ChangeAsync(site, "disabled", account => account.IsEnabled = false);
        await ChangeAsync(site, "without", account => account.PasswordHash = null);
        using var browser = await site.BrowseAsync();
        var expected = await AnswerAsync(browser, "autre", "Un-mot-2-passe-faux");
        hasher.Checks = 0;

        var answer = await AnswerAsync(browser, name, password);

        Assert.Equal(expected, answer);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Nom d’utilisateur ou mot de passe incorrect.", answer.Body, StringComparison.Ordinal);
        Assert.Equal(1, hasher.Checks);
        Assert.Equal("nobody", await browser.ReadAsync("/who"));
    }

    [Theory, EachDatabase]
    public async Task Five_wrong_passwords_lock_an_account_for_a_quarter_of_an_hour(string provider)
    {
        var time = new MovingTime();
        await using var site = await AccountSite.CreateAsync(provider, services => services.AddSingleton<TimeProvider>(time));
        await site.AddAsync("awa");
        using var browser = await site.BrowseAsync();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            (await browser.SignInAsync("awa", "Un-mot-2-passe-faux")).Dispose();
        }

        using var refused = await browser.SignInAsync("awa");
        time.Advance(TimeSpan.FromMinutes(16));
        using var accepted = await browser.SignInAsync("awa");

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
    }

    [Theory, EachDatabase]
    public async Task Wrong_passwords_at_once_count_each(string provider)
    {
        await using var site = await AccountSite.CreateAsync(provider);
        await site.AddAsync("awa");
        using var browser = await site.BrowseAsync();
        var token = Browser.TokenIn(await browser.ReadAsync("/Login"));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ => (await browser.PostAsync("/Login", new()
        {
            ["LoginForm.UserName"] = "awa",
            ["LoginForm.Password"] = "Un-mot-2-passe-faux",
            ["__RequestVerificationToken"] = token,
        })).Dispose()));

        Assert.Equal(4, await site.ReadAsync(async services =>
            ((User)(await services.GetRequiredService<UserManager<IUser>>().FindByNameAsync("awa"))!).AccessFailedCount));
    }

    [Theory, EachDatabase]
    public async Task What_is_no_name_is_unknown(string provider)
    {
        await using var site = await AccountSite.CreateAsync(provider);
        using var browser = await site.BrowseAsync();

        foreach (var name in (string[])[new string('é', 5000), "' OR 1=1 --", "<script>alert(1)</script>", "a@b@c"])
        {
            using var response = await browser.SignInAsync(name);
            var page = await response.Content.ReadAsStringAsync();
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Contains("Nom d’utilisateur ou mot de passe incorrect.", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        }
    }

    [Theory, EachDatabase]
    public async Task What_a_database_takes_ill_is_refused_before(string provider)
    {
        await using var site = await AccountSite.CreateAsync(provider);
        using var browser = await site.BrowseAsync();
        using var form = new MultipartFormDataContent
        {
            { new StringContent("a\0b"), "LoginForm.UserName" },
            { new StringContent(AccountSite.Password), "LoginForm.Password" },
            { new StringContent(Browser.TokenIn(await browser.ReadAsync("/Login"))), "__RequestVerificationToken" },
        };

        using var inParts = await browser.SendAsync("/Login", form);
        using var encoded = await browser.SignInAsync("a\0b");

        Assert.Contains("Nom d’utilisateur ou mot de passe incorrect.", await inParts.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (inParts.StatusCode, encoded.StatusCode));
    }

    [Fact]
    public async Task What_is_missing_is_said_beside_its_field_and_what_was_typed_stays()
    {
        await using var site = await AccountSite.CreateAsync();
        using var browser = await site.BrowseAsync();

        using var response = await browser.SignInAsync("awa", "");
        var page = await response.Content.ReadAsStringAsync();
        using var empty = await browser.SignInAsync(" ", "Secret-2-personne");
        var emptyPage = await empty.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Indiquez votre mot de passe.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Indiquez votre nom", page, StringComparison.Ordinal);
        Assert.Contains("value=\"awa\"", page, StringComparison.Ordinal);
        Assert.Contains("Indiquez votre nom", emptyPage, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret-2-personne", emptyPage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_its_token_signs_nobody_in_and_may_be_sent_again()
    {
        await using var site = await AccountSite.CreateAsync();
        await site.AddAsync("awa");
        using var browser = await site.BrowseAsync();

        using var response = await browser.PostAsync("/Login", new() { ["LoginForm.UserName"] = "awa", ["LoginForm.Password"] = AccountSite.Password });
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("ouverte depuis trop longtemps", page, StringComparison.Ordinal);
        Assert.NotEmpty(Browser.TokenIn(page));
        Assert.Equal("nobody", await browser.ReadAsync("/who"));
    }

    private static async Task<(HttpStatusCode Status, string Body)> AnswerAsync(Browser browser, string name, string password)
    {
        using var response = await browser.SignInAsync(name, password);
        var body = await response.Content.ReadAsStringAsync();
        Assert.False(response.Headers.TryGetValues("Set-Cookie", out var cookies) && cookies.Any(cookie => cookie.StartsWith("orchauth", StringComparison.Ordinal)));
        return (response.StatusCode, body.Replace($"value=\"{name}\"", "value=\"\"", StringComparison.Ordinal).Replace(Browser.TokenIn(body), "", StringComparison.Ordinal));
    }

    private static Task ChangeAsync(AccountSite site, string name, Action<User> change) => site.DoAsync(async services =>
    {
        var users = services.GetRequiredService<UserManager<IUser>>();
        var account = (User)(await users.FindByNameAsync(name))!;
        change(account);
        Assert.True((await users.UpdateAsync(account)).Succeeded);
    });

    private sealed class CountingHasher : IPasswordHasher<IUser>
    {
        private readonly PasswordHasher<IUser> _hasher = new();

        public int Checks { get; set; }

        public string HashPassword(IUser user, string password) => _hasher.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(IUser user, string hashedPassword, string providedPassword)
        {
            Checks++;
            return _hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
