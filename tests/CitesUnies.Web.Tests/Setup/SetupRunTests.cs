using System.Net;
using System.Text.RegularExpressions;
using Verger.Testing;

namespace CitesUnies.Web.Tests.Setup;

/// <summary>What becomes of a form that is filled in well.</summary>
public sealed partial class SetupRunTests
{
    [Theory, EachDatabase]
    public async Task It_ends_in_the_living_site(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var site = await UnsetSite.StartAsync();
        var start = site.Log.Count;
        var form = UnsetSite.Form(
            await site.TokenAsync(), ("DatabaseProvider", provider), ("ConnectionString", provider == TestDatabase.Postgres ? database.ConnectionString : ""));

        using var answer = await site.PostAsync(form);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/", answer.Headers.Location?.OriginalString);
        var home = await site.GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, home.Status);
        Assert.EndsWith("Essai d’installation", home.Html.Title!, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync("/health/ready")).Status);
        Assert.Empty(site.Log.ErrorsSince(start));
        Assert.DoesNotContain(site.Log.Since(0), line => line.Contains(UnsetSite.Password, StringComparison.Ordinal));
        Assert.Single(site.Log.Since(0), line => line.Contains(form["Secret"], StringComparison.Ordinal));

        await site.KillAndRestartAsync();
        Assert.EndsWith("Essai d’installation", (await site.GetAsync("/")).Html.Title!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_at_once_one_wins_and_the_other_is_told()
    {
        await using var site = await UnsetSite.StartAsync();
        var form = UnsetSite.Form(await site.TokenAsync());
        var first = site.PostAsync(form);
        await site.Log.WaitForAsync(Migrating());

        var second = await site.SendAsync(form);

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("en cours", second.Html.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await first).StatusCode);
    }

    [Fact]
    public async Task Killed_in_the_middle_it_leaves_nothing_and_begins_anew()
    {
        await using var site = await UnsetSite.StartAsync();
        var killed = site.PostAsync(UnsetSite.Form(await site.TokenAsync()));
        await site.Log.WaitForAsync(Migrating());
        await site.KillAndRestartAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => killed);

        Assert.Empty(Directory.GetFiles(site.DataFolder, "appsettings.json", SearchOption.AllDirectories));
        Assert.Equal("Installation du site", (await site.GetAsync("/")).Html.Title);
        using var answer = await site.PostAsync(UnsetSite.Form(await site.TokenAsync()));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync("/health/ready")).Status);
    }

    /// <summary>The setup is under way: its transaction has begun.</summary>
    [GeneratedRegex("has reached version")]
    private static partial Regex Migrating();
}
