using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using Verger.Hosting.Tests.Background;
using Verger.Hosting.Tests.Site;
using Verger.Testing;
using YesSql;

namespace Verger.Hosting.Tests.Features;

public sealed class FeatureChangeTests
{
    [Theory, EachDatabase]
    public async Task An_enabled_feature_serves_from_the_next_request_on_and_a_disabled_one_no_more(string provider)
    {
        await using var site = await RunningSite.StartAsync(provider, new Script());
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusAsync("/page"));

        await site.EnableAsync("Tests.Page");
        Assert.Equal(HttpStatusCode.OK, await site.StatusAsync("/page"));
        Assert.Equal("Page", await site.FeaturesAsync());

        await site.DisableAsync("Tests.Page");
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusAsync("/page"));
        Assert.Equal("", await site.FeaturesAsync());
        Assert.Empty(site.Log.Lines);
    }

    [Theory, EachDatabase]
    public async Task What_it_needs_is_enabled_and_migrated_with_it_and_what_needs_it_goes_with_it(string provider)
    {
        await using var site = await RunningSite.StartAsync(provider, new Script());

        await site.EnableAsync("Tests.OnData");
        await site.DoAsync(services => services.GetRequiredService<ISession>().SaveAsync(new Word { Text = "bonjour" }));
        Assert.Equal(1, await WordsAsync(site));

        await site.DisableAsync("Tests.Data");
        Assert.Equal("", await site.FeaturesAsync());
        await site.EnableAsync("Tests.Data");
        Assert.Equal(1, await WordsAsync(site));
    }

    [Theory]
    [EachDatabase("Tests.BrokenServices", "no services")]
    [EachDatabase("Tests.BrokenPipeline", "no pipeline")]
    [EachDatabase("Tests.BrokenMigration", "no migration")]
    [EachDatabase("Tests.Orphan", "La fonctionnalité « Tests.Nowhere », dont « Tests.Orphan » a besoin, est inconnue.")]
    [EachDatabase("Tests.Hen", "en boucle")]
    public async Task What_cannot_be_enabled_is_refused_with_the_reason_and_leaves_the_site_as_it_was(string provider, string feature, string reason)
    {
        await using var site = await RunningSite.StartAsync(provider, new Script());
        var serving = site.Host.Current;

        var refusal = await Assert.ThrowsAnyAsync<FeatureChangeException>(() => site.EnableAsync(feature));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.Same(serving, site.Host.Current);
        Assert.Equal("", await site.FeaturesAsync());
        Assert.Equal(HttpStatusCode.OK, await site.StatusAsync("/"));

        // Nothing of it is left that would be in the way of the next, nor its table.
        await site.EnableAsync("Tests.Page", "Tests.Data");
        Assert.Equal(HttpStatusCode.OK, await site.StatusAsync("/page"));
        Assert.Equal(0, await WordsAsync(site));
    }

    [Theory]
    [InlineData("Tests.Home", true, "« Home » ne peut pas être désactivée : le site en a toujours besoin.")]
    [InlineData("Tests.Data", false, "« Data » ne peut pas être désactivée : des fonctionnalités activées en ont besoin : « On data ».")]
    public async Task What_others_need_is_not_disabled(string feature, bool force, string reason)
    {
        await using var site = await RunningSite.StartAsync(TestDatabase.Sqlite, new Script(), "Tests.OnData", "Tests.Data");

        var refusal = await Assert.ThrowsAnyAsync<FeatureChangeException>(() => site.UpdateAsync([feature], [], force));

        Assert.Equal(reason, refusal.Message);
        Assert.Equal("Data OnData", await site.FeaturesAsync());
        Assert.Equal(HttpStatusCode.OK, await site.StatusAsync("/"));
    }

    [Fact]
    public async Task Without_force_what_is_needed_is_named_and_not_enabled()
    {
        await using var site = await RunningSite.StartAsync(TestDatabase.Sqlite, new Script());

        var refusal = await Assert.ThrowsAnyAsync<FeatureChangeException>(() => site.UpdateAsync([], ["Tests.OnData"], force: false));

        Assert.Equal("« On data » a besoin de fonctionnalités qui ne sont pas activées : « Data ».", refusal.Message);
    }

    [Theory, EachDatabase]
    public async Task Changes_at_the_same_time_follow_one_another_and_none_is_lost(string provider)
    {
        await using var site = await RunningSite.StartAsync(provider, new Script());

        await Task.WhenAll(
            Task.Run(() => site.EnableAsync("Tests.Page")),
            Task.Run(() => site.EnableAsync("Tests.Other")),
            Task.Run(() => site.EnableAsync("Tests.OnData")));

        Assert.Equal("Data OnData Other Page", await site.FeaturesAsync());
        Assert.Equal(HttpStatusCode.OK, await site.StatusAsync("/page"));
        Assert.Equal(HttpStatusCode.OK, await site.StatusAsync("/other"));
    }

    [Theory, EachDatabase]
    public async Task One_who_has_already_written_gets_the_change_after_the_own_commit(string provider)
    {
        await using var site = await RunningSite.StartAsync(provider, new Script());

        await site.DoAsync(async services =>
        {
            var session = services.GetRequiredService<ISession>();
            await session.SaveAsync(new Note { Text = "first" });
            await session.FlushAsync();
            await services.GetRequiredService<IShellFeaturesManager>().EnableFeaturesAsync("Tests.Page");
        });

        Assert.Equal(HttpStatusCode.OK, await site.StatusAsync("/page"));
        Assert.Empty(site.Log.Lines);
    }

    [Fact]
    public async Task One_who_has_changed_them_sees_the_change_at_once()
    {
        await using var site = await RunningSite.StartAsync(TestDatabase.Sqlite, new Script());

        await site.DoAsync(async services =>
        {
            var manager = services.GetRequiredService<IShellFeaturesManager>();
            Assert.False(await manager.IsFeatureEnabledAsync("Tests.Page"));
            Assert.Equal(["Tests.Page"], (await manager.EnableFeaturesAsync("Tests.Page")).Select(feature => feature.Id));
            Assert.True(await manager.IsFeatureEnabledAsync("Tests.Page"));
            Assert.Empty(await manager.EnableFeaturesAsync("Tests.Page"));
            Assert.Equal(["Tests.Page"], (await manager.DisableFeaturesAsync("Tests.Page")).Select(feature => feature.Id));
        });
    }

    [Fact]
    public async Task Handlers_hear_of_it_and_one_that_throws_undoes_it()
    {
        var listener = new FeatureSite.Listener();
        await using var site = await RunningSite.StartAsync(
            TestDatabase.Sqlite, new Script().With("Tests.Home", services => services.AddSingleton<IFeatureEventHandler>(listener)), "Tests.Home");

        listener.Objection = "enabled Page";
        await Assert.ThrowsAnyAsync<FeatureChangeException>(() => site.EnableAsync("Tests.Page"));
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusAsync("/page"));
        listener.Heard.Clear();
        listener.Objection = null;

        await site.EnableAsync("Tests.Page");
        await site.DisableAsync("Tests.Page");
        await site.EnableAsync("Tests.Page");
        Assert.Equal(
            [
                "installing Page", "enabling Page", "installed Page", "enabled Page",
                "disabling Page", "disabled Page",
                "enabling Page", "enabled Page",
            ],
            listener.Heard.Where(line => line.EndsWith(" Page", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Another_process_follows_with_its_next_minute()
    {
        var task = new EachMinute();
        var script = new Script().With("Tests.Tasks", services => services.AddSingleton<OrchardCore.BackgroundTasks.IBackgroundTask>(task));
        await using var site = await RunningSite.StartAsync(TestDatabase.Postgres, new Script());
        await using var other = await site.StartAnotherAsync(script);

        await site.EnableAsync("Tests.Page", "Tests.Tasks");
        Assert.Equal(HttpStatusCode.NotFound, await other.StatusAsync("/page"));
        other.TurnToNextMinute();
        await task.RanAsync();

        Assert.Equal(HttpStatusCode.OK, await other.StatusAsync("/page"));
        Assert.Empty(other.Log.Lines);
    }

    [Fact]
    public async Task Two_processes_that_change_features_at_once_follow_one_another()
    {
        await using var site = await RunningSite.StartAsync(TestDatabase.Postgres, new Script());
        await using var another = await site.StartAnotherAsync(new Script(), TimeProvider.System);
        await using var third = await site.StartAnotherAsync(new Script(), TimeProvider.System);

        await Task.WhenAll(Task.Run(() => another.EnableAsync("Tests.Page")), Task.Run(() => third.EnableAsync("Tests.OnData")));

        Assert.Equal("Data OnData Page", await site.FeaturesAsync());
    }

    private static Task<int> WordsAsync(RunningSite site)
        => site.ReadAsync(services => services.GetRequiredService<ISession>().Query<Word, WordIndex>(row => row.Text == "bonjour").CountAsync());
}
