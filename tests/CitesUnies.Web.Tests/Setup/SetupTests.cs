using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using CitesUnies.Testing;
using Verger.Testing;

namespace CitesUnies.Web.Tests.Setup;

/// <summary>The portal's own recipe on the real site: installed on either database, run again, and cut off in the middle.</summary>
public sealed partial class SetupTests
{
    [Theory, EachDatabase]
    public async Task The_recipe_installs_the_portal_and_run_again_on_the_living_site_changes_nothing(string provider)
    {
        await using var data = await SiteData.CreateAsync(provider);
        await using var site = await data.StartAsync(RecipeAgain.Settings);
        using var client = new HttpClient { BaseAddress = site.Address };
        var (items, pages) = (await data.ItemsAsync(), await PagesAsync(client));

        // What the site writes reaches the log after its answer, on a busy machine long after.
        await site.Log.WaitForAsync(HasRun());
        var start = site.Log.Count;
        using (var answer = await client.PostAsync(RecipeAgain.Address, null))
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

        await site.Log.WaitForAsync(HasRun(), start);
        Assert.NotEmpty(items!);
        Assert.Equal(items, await data.ItemsAsync());
        Assert.Equal(pages, await PagesAsync(client));
        Assert.DoesNotContain(site.Log.Since(0), line => line.StartsWith("warn:", StringComparison.Ordinal) || line.StartsWith("fail:", StringComparison.Ordinal));
    }

    /// <summary>Killed at moments spread over the time that a whole start takes here, each time on what the one before has left.</summary>
    [Theory]
    [InlineData(TestDatabase.Sqlite, new[] { 0.25, 0.4, 0.55, 0.7, 0.85 })]
    [InlineData(TestDatabase.Postgres, new[] { 0.6, 0.75 })]
    public async Task A_setup_that_is_killed_leaves_nothing_or_all_and_ends_in_a_whole_site(string provider, double[] moments)
    {
        var (whole, duration) = await InstallAsync(provider);
        await using var data = await SiteData.CreateAsync(provider);

        foreach (var moment in moments)
        {
            await using var killed = data.Launch();
            await Task.Delay(duration * moment);
            await killed.KillAsync();
            Assert.Contains((await data.ItemsAsync())?.Length, new int?[] { null, whole });
        }

        await using var site = await data.StartAsync();
        using var client = new HttpClient { BaseAddress = site.Address };
        Assert.Equal(whole, (await data.ItemsAsync())!.Length);
        await PagesAsync(client);
        Assert.Empty(site.Log.ErrorsSince(0));
    }

    /// <summary>How many versions a setup that nobody disturbs leaves, and how long it takes.</summary>
    private static async Task<(int Items, TimeSpan Duration)> InstallAsync(string provider)
    {
        await using var data = await SiteData.CreateAsync(provider);
        var watch = Stopwatch.StartNew();
        await using var site = await data.StartAsync();
        return ((await data.ItemsAsync())!.Length, watch.Elapsed);
    }

    private static async Task<string[]> PagesAsync(HttpClient client)
    {
        var pages = new List<string>();
        foreach (var path in Addresses.Paths)
            pages.Add(await client.GetStringAsync(path));
        return [.. pages];
    }

    [GeneratedRegex(@"Recipe citesunies has run\.")]
    private static partial Regex HasRun();
}
