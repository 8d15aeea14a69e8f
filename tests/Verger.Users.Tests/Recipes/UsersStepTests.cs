using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Models;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using Verger.Recipes;
using Verger.Testing;
using Verger.Users.Tests.Site;

namespace Verger.Users.Tests.Recipes;

public sealed class UsersStepTests
{
    private static readonly string _hash = new PasswordHasher<IUser>().HashPassword(new User(), AccountSite.Password);

    [Theory, EachDatabase]
    public async Task An_account_comes_with_its_password_and_its_roles(string provider)
    {
        await using var site = await CreateAsync(provider);

        await site.RunStepsAsync(Step($$"""
            { "UserId": "4user00000000000000000000x", "UserName": "awa", "Email": "awa@example.org", "PasswordHash": "{{_hash}}", "RoleNames": [ "Administrator" ], "EmailConfirmed": true }
            """));

        using var browser = await site.BrowseAsync();
        using var response = await browser.SignInAsync("awa");
        Assert.Equal("awa: Administrator", await browser.ReadAsync("/who"));
        var account = await FindAsync(site, "awa");
        Assert.Equal(("4user00000000000000000000x", true, true), (account?.UserId, account?.IsEnabled, account?.IsLockoutEnabled));
    }

    [Theory, EachDatabase]
    public async Task Run_again_it_changes_what_it_names_and_ends_sessions(string provider)
    {
        await using var site = await CreateAsync(provider);
        await site.AddAsync("awa", "Administrator");
        var before = await FindAsync(site, "awa");
        using var browser = await site.BrowseAsync();
        (await browser.SignInAsync("awa")).Dispose();

        await site.RunStepsAsync(Step("""{ "UserName": "Awa", "Email": "awa.diop@example.org", "RoleNames": [] }"""));

        var after = await FindAsync(site, "awa.diop@example.org");
        Assert.Equal((before!.UserId, before.PasswordHash, "Awa"), (after!.UserId, after.PasswordHash, after.UserName));
        Assert.Empty(after.RoleNames);
        Assert.Equal("nobody", await browser.ReadAsync("/who"));
    }

    [Fact]
    public async Task What_the_site_does_not_take_is_told()
    {
        await using var site = await CreateAsync(TestDatabase.Sqlite);
        site.LogsErrors = true;
        await site.AddAsync("awa");

        var fault = await Assert.ThrowsAsync<RecipeExecutionException>(() => site.RunStepsAsync(Step("""{ "UserName": "bea", "Email": "awa@example.org" }""")));

        Assert.Contains("bea", string.Join(' ', fault.StepResult.Errors), StringComparison.Ordinal);
        Assert.Null(await FindAsync(site, "bea"));
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_with_its_line()
    {
        await using var site = await CreateAsync(TestDatabase.Sqlite);
        site.LogsErrors = true;

        var faults = await Assert.ThrowsAsync<RecipeFaultsException>(() => site.RunStepsAsync(Step("""
            { "UserName": "", "Email": "a@example.org" },
            { "UserName": "bea", "Email": "A@example.org" },
            { "UserName": "Bea", "Email": "c@example.org" },
            { "Email": "d@example.org", "IsEnabled": "yes" }
            """)));

        Assert.Equal([2, 3, 4, 5, 5], faults.Faults.Select(fault => fault.Line));
    }

    private static Task<AccountSite> CreateAsync(string provider) => AccountSite.CreateWithAsync(["OrchardCore.Recipes"], provider);

    private static string Step(string users) => $$"""{ "name": "Users", "Users": [{{"\n"}}{{users}} ] }""";

    private static Task<User?> FindAsync(AccountSite site, string name) => site.ReadAsync(async services =>
        await services.GetRequiredService<IUserService>().GetUserAsync(name) as User);
}
