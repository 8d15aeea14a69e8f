using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using Verger.Testing;

namespace Verger.Users.Tests.Setup;

public sealed class SetupServiceTests
{
    private const string Password = "Une-phrase-2-passe";

    [Theory, EachDatabase]
    public async Task Recipe_and_administrator_are_there_and_the_site_serves(string provider)
    {
        await using var site = await NewSite.CreateAsync(provider);

        Assert.Empty((await site.SetUpAsync("bare", Password)).Errors);

        Assert.True(site.HasSettingsFile);
        await site.DoAsync(async services =>
        {
            var settings = await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync();
            Assert.Equal(("Essai", "Europe/Paris", 12), (settings.SiteName, settings.TimeZoneId, settings.PageSize));
            var users = services.GetRequiredService<UserManager<IUser>>();
            var awa = Assert.IsType<User>(Assert.Single(await users.GetUsersInRoleAsync("Administrator")));
            Assert.True(await users.CheckPasswordAsync(awa, Password));
            Assert.True(awa.EmailConfirmed);
        });
    }

    [Theory, EachDatabase]
    public async Task A_recipe_with_faults_is_refused_with_all_of_them_and_another_may_follow(string provider)
    {
        await using var site = await NewSite.CreateAsync(provider);

        var faults = (await site.SetUpAsync("faulty", Password)).Errors["RecipeName"];

        Assert.Contains("« OrchardCore.Nowhere » est inconnue", faults, StringComparison.Ordinal);
        Assert.Contains("Unheard", faults, StringComparison.Ordinal);
        Assert.False(site.HasSettingsFile);
        Assert.Empty((await site.SetUpAsync("bare", Password)).Errors);
    }

    [Theory, EachDatabase]
    public async Task An_administrator_who_is_refused_undoes_the_recipe(string provider)
    {
        await using var site = await NewSite.CreateAsync(provider);

        var errors = (await site.SetUpAsync("bare", "court", userName: "élu du jour")).Errors;

        Assert.Equal([SetupConstants.AdminPassword, SetupConstants.AdminUsername], errors.Keys.Order());
        Assert.False(site.HasSettingsFile);
        Assert.Empty((await site.SetUpAsync("bare", Password)).Errors);
        await site.DoAsync(async services => Assert.Equal(1, (await services.GetRequiredService<IShellDescriptorManager>().GetShellDescriptorAsync())!.SerialNumber));
    }

    [Theory, EachDatabase]
    public async Task A_site_is_set_up_once(string provider)
    {
        await using var site = await NewSite.CreateAsync(provider);
        await site.SetUpAsync("bare", Password);

        Assert.Equal([""], (await site.SetUpAsync("bare", Password, userName: "bea")).Errors.Keys);

        Assert.True(site.HasSettingsFile);
    }

    [Fact]
    public async Task A_database_that_has_a_site_is_left_alone()
    {
        await using var database = await TestDatabase.CreateAsync(TestDatabase.Sqlite);
        await using var first = NewSite.CreateOn(database);
        await using var second = NewSite.CreateOn(database);
        await first.SetUpAsync("bare", Password);

        var errors = (await second.SetUpAsync("bare", Password, userName: "bea")).Errors;

        Assert.Contains("contient déjà un site", errors[SetupConstants.DatabaseConnectionString], StringComparison.Ordinal);
        Assert.False(second.HasSettingsFile);
    }

    [Fact]
    public async Task A_database_that_lets_nothing_be_created_is_told_and_another_may_follow()
    {
        await using var database = await TestDatabase.CreateAsync(TestDatabase.Postgres);
        var role = "reader_" + Guid.NewGuid().ToString("n");
        await (await PostgresServer.GetAsync()).ExecuteAsync($"CREATE ROLE {role} LOGIN");
        await using var site = NewSite.CreateOn(database);

        var errors = (await site.SetUpAsync(
            "bare", Password, connectionString: new NpgsqlConnectionStringBuilder(database.ConnectionString) { Username = role }.ConnectionString)).Errors;

        Assert.Contains("inaccessible", errors[SetupConstants.DatabaseConnectionString], StringComparison.Ordinal);
        Assert.Empty((await site.SetUpAsync("bare", Password)).Errors);
    }
}
