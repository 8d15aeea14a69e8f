using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using Verger.Testing;
using Verger.Users.Tests.Site;
using YesSql;

namespace Verger.Users.Tests.Accounts;

public sealed class AccountTests
{
    private const string Password = "Une-phrase-2-passe";

    [Theory, EachDatabase]
    public async Task An_account_is_found_by_name_address_identifier_and_role_whatever_the_case(string provider)
    {
        await using var site = await AccountSite.CreateAsync(provider);
        Assert.Empty(await CreateAsync(site, "Awa.Diop", "awa@example.org", "Administrator"));

        await site.DoAsync(async services =>
        {
            var users = services.GetRequiredService<IUserService>();
            var user = Assert.IsType<User>(await users.GetUserAsync("AWA.diop"));
            Assert.Equal(26, user.UserId.Length);
            Assert.True(user.Id > 0);
            Assert.Same(user, await users.GetUserAsync("Awa@Example.org"));
            Assert.Same(user, await users.GetUserByUniqueIdAsync(user.UserId));
            Assert.Same(user, Assert.Single(await services.GetRequiredService<UserManager<IUser>>().GetUsersInRoleAsync("administrator")));
            Assert.Null(await users.GetUserAsync("nobody"));
        });
    }

    [Theory, EachDatabase]
    public async Task A_password_is_kept_as_a_hash_that_knows_it(string provider)
    {
        await using var site = await AccountSite.CreateAsync(provider);
        await CreateAsync(site, "awa", "awa@example.org");

        await site.DoAsync(async services =>
        {
            var manager = services.GetRequiredService<UserManager<IUser>>();
            var user = (User)(await manager.FindByNameAsync("awa"))!;
            Assert.DoesNotContain(Password, user.PasswordHash!, StringComparison.Ordinal);
            Assert.True(await manager.CheckPasswordAsync(user, Password));
            Assert.False(await manager.CheckPasswordAsync(user, Password + "."));
            Assert.Equal(PasswordVerificationResult.Success, new PasswordHasher<IUser>().VerifyHashedPassword(user, user.PasswordHash!, Password));
        });
    }

    [Theory, EachDatabase]
    public async Task A_name_and_an_address_are_given_once_whatever_the_case(string provider)
    {
        await using var site = await AccountSite.CreateAsync(provider);
        await CreateAsync(site, "awa", "awa@example.org");

        var errors = await CreateAsync(site, "AWA", "Awa@EXAMPLE.org");

        Assert.Equal(["UserName", "Email"], errors.Select(error => error.Field));
        Assert.All(errors, error => Assert.Contains("déjà", error.Message, StringComparison.Ordinal));
        Assert.Equal(1, await CountAsync(site));
    }

    [Theory, EachDatabase("same", "one@example.org", "UserName"), EachDatabase("other", "SAME@example.org", "Email")]
    public async Task Of_two_who_take_one_name_or_address_at_once_one_is_refused(string provider, string name, string address, string taken)
    {
        await using var site = await AccountSite.CreateAsync(provider);
        var errors = new List<(string Field, string Message)>();

        // Each has looked and found both free before either writes.
        var bothLooked = new Barrier(2);
        await Task.WhenAll(Try("same", "same@example.org"), Try(name, address));

        Assert.Equal(taken, Assert.Single(errors).Field);
        Assert.Equal(1, await CountAsync(site));

        Task Try(string userName, string email) => Task.Run(() => site.DoAsync(async services =>
        {
            var manager = services.GetRequiredService<UserManager<IUser>>();
            manager.UserValidators.Add(new Meeting(bothLooked));
            await services.GetRequiredService<IUserService>().CreateUserAsync(new User { UserName = userName, Email = email }, Password, (field, message) =>
            {
                lock (errors)
                {
                    errors.Add((field, message));
                }
            });
        }));
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once_in_French_and_nothing_is_stored()
    {
        await using var site = await AccountSite.CreateAsync();

        var errors = await CreateAsync(site, "élu du jour", "pas une adresse", password: "court");

        Assert.Equal(["Email", "Password", "UserName"], errors.Select(error => error.Field).Distinct().Order());
        Assert.Contains("« élu du jour » ne convient pas", errors.Single(error => error.Field == "UserName").Message, StringComparison.Ordinal);
        Assert.Contains("au moins 12 caractères", errors.First(error => error.Field == "Password").Message, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(site));
    }

    [Fact]
    public async Task An_account_that_is_changed_keeps_its_name_to_itself()
    {
        await using var site = await AccountSite.CreateAsync();
        await CreateAsync(site, "awa", "awa@example.org");
        await CreateAsync(site, "bea", "bea@example.org");

        await site.DoAsync(async services =>
        {
            var manager = services.GetRequiredService<UserManager<IUser>>();
            var awa = (await manager.FindByNameAsync("awa"))!;
            Assert.True((await manager.SetEmailAsync(awa, "awa.diop@example.org")).Succeeded);
            Assert.Equal("DuplicateUserName", Assert.Single((await manager.SetUserNameAsync(awa, "BEA")).Errors).Code);
        });

        Assert.Equal("awa", (await site.ReadAsync(services => services.GetRequiredService<IUserService>().GetUserAsync("awa.diop@example.org")))?.UserName);
    }

    [Fact]
    public async Task Roles_are_given_by_any_spelling_and_kept_as_the_site_writes_them()
    {
        await using var site = await AccountSite.CreateAsync();
        await CreateAsync(site, "awa", "awa@example.org");

        await site.DoAsync(async services =>
        {
            var manager = services.GetRequiredService<UserManager<IUser>>();
            await manager.AddToRoleAsync((await manager.FindByNameAsync("awa"))!, "ADMINISTRATOR");
        });

        await site.DoAsync(async services =>
        {
            var manager = services.GetRequiredService<UserManager<IUser>>();
            var awa = Assert.Single(await manager.GetUsersInRoleAsync("Administrator"));
            Assert.Equal(["Administrator"], ((User)awa).RoleNames);
            await Assert.ThrowsAsync<InvalidOperationException>(() => manager.AddToRoleAsync(awa, "Inconnu"));
            await manager.RemoveFromRoleAsync(awa, "administrator");
        });

        Assert.Empty(await site.ReadAsync(services => services.GetRequiredService<UserManager<IUser>>().GetUsersInRoleAsync("Administrator")));
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_an_account()
    {
        await using var site = await AccountSite.CreateAsync();
        await CreateAsync(site, "awa", "awa@example.org");
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await site.DoAsync(async services =>
            {
                var manager = services.GetRequiredService<UserManager<IUser>>();
                await manager.AccessFailedAsync((await manager.FindByNameAsync("awa"))!);
            });
        }

        Assert.True(await site.ReadAsync(async services =>
        {
            var manager = services.GetRequiredService<UserManager<IUser>>();
            return await manager.IsLockedOutAsync((await manager.FindByNameAsync("awa"))!);
        }));
    }

    private static async Task<IReadOnlyList<(string Field, string Message)>> CreateAsync(
        AccountSite site, string name, string email, string? role = null, string password = Password)
    {
        var errors = new List<(string Field, string Message)>();
        await site.DoAsync(services => services.GetRequiredService<IUserService>().CreateUserAsync(
            new User { UserName = name, Email = email, RoleNames = role is null ? [] : [role] }, password, (field, message) => errors.Add((field, message))));
        return errors;
    }

    private static Task<int> CountAsync(AccountSite site)
        => site.ReadAsync(services => services.GetRequiredService<ISession>().Query<User>().CountAsync());

    /// <summary>The last look at an account before it is written: waits until the other has come as far.</summary>
    private sealed class Meeting(Barrier barrier) : IUserValidator<IUser>
    {
        public Task<IdentityResult> ValidateAsync(UserManager<IUser> manager, IUser user)
        {
            barrier.SignalAndWait(TimeSpan.FromSeconds(30));
            return Task.FromResult(IdentityResult.Success);
        }
    }
}
