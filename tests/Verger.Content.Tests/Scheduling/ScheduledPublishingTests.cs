using OrchardCore.ContentManagement;
using OrchardCore.PublishLater.Models;
using Verger.Content.Scheduling;
using Verger.Testing;

namespace Verger.Content.Tests.Scheduling;

public sealed class ScheduledPublishingTests
{
    [Theory, EachDatabase]
    public async Task One_bad_item_of_twenty_stops_no_other_and_is_tried_again_less_and_less_often(string provider)
    {
        await using var site = await ScheduledSite.CreateAsync(provider);
        var now = site.Clock.UtcNow;
        site.Handler.Bad = "Page 7";
        var ids = new List<string>();
        for (var number = 1; number <= 20; number++)
        {
            ids.Add(await site.CreateAsync($"Page {number}", VersionOptions.Draft, publish: now.AddMinutes(number - 20)));
        }

        await site.RunAsync<ScheduledPublishingBackgroundTask>();

        var bad = ids[6];
        foreach (var id in ids)
        {
            Assert.Equal(id != bad, (await site.LatestAsync(id)).Published);
            Assert.Equal(id == bad ? now.AddMinutes(-13) : null, (await site.LatestAsync(id)).As<PublishLaterPart>()!.ScheduledPublishUtc);
        }

        Assert.Equal([$"« Page 7 » ({bad}, Page) n’a pas pu être publié à l’heure prévue ; nouvel essai dans 1 min."], site.Log.Lines);

        await site.RunAsync<ScheduledPublishingBackgroundTask>();
        Assert.Single(site.Log.Lines);
        site.Clock.UtcNow = now.AddMinutes(1);
        await site.RunAsync<ScheduledPublishingBackgroundTask>();
        Assert.EndsWith("nouvel essai dans 2 min.", site.Log.Lines[1], StringComparison.Ordinal);

        site.Handler.Bad = null;
        site.Clock.UtcNow = now.AddMinutes(3);
        await site.RunAsync<ScheduledPublishingBackgroundTask>();
        Assert.NotNull(await site.PublishedAsync(bad));
        Assert.Equal(2, site.Log.Lines.Count);
    }

    [Theory, EachDatabase]
    public async Task It_is_published_from_its_moment_on_and_never_before(string provider)
    {
        await using var site = await ScheduledSite.CreateAsync(provider);
        var moment = site.Clock.UtcNow.AddMinutes(1);
        var id = await site.CreateAsync("Rentrée", VersionOptions.Draft, publish: moment);
        var unplanned = await site.CreateAsync("Brouillon", VersionOptions.Draft);

        site.Clock.UtcNow = moment.AddSeconds(-1);
        await site.RunAsync<ScheduledPublishingBackgroundTask>();
        Assert.Null(await site.PublishedAsync(id));

        site.Clock.UtcNow = moment;
        await site.RunAsync<ScheduledPublishingBackgroundTask>();
        Assert.Equal(moment, (await site.PublishedAsync(id))!.PublishedUtc);
        Assert.Null(await site.PublishedAsync(unplanned));
    }

    [Theory, EachDatabase]
    public async Task A_new_version_takes_the_place_of_the_published_one(string provider)
    {
        await using var site = await ScheduledSite.CreateAsync(provider);
        var id = await site.CreateAsync("Ancien", VersionOptions.Published);
        await site.EditAsync(id, draft =>
        {
            draft.Alter<OrchardCore.Title.Models.TitlePart>(part => part.Title = "Nouveau");
            draft.Alter<PublishLaterPart>(part => part.ScheduledPublishUtc = site.Clock.UtcNow);
        });
        Assert.Equal("Ancien", (await site.PublishedAsync(id))!.As<OrchardCore.Title.Models.TitlePart>()!.Title);

        await site.RunAsync<ScheduledPublishingBackgroundTask>();

        Assert.Equal("Nouveau", (await site.PublishedAsync(id))!.As<OrchardCore.Title.Models.TitlePart>()!.Title);
    }

    [Theory, EachDatabase]
    public async Task A_handler_that_cancels_leaves_it_a_draft_with_its_moment_and_no_error(string provider)
    {
        await using var site = await ScheduledSite.CreateAsync(provider);
        site.Handler.Refused = "Sans relecture";
        var id = await site.CreateAsync("Sans relecture", VersionOptions.Draft, publish: site.Clock.UtcNow);

        await site.RunAsync<ScheduledPublishingBackgroundTask>();
        var draft = await site.LatestAsync(id);
        Assert.False(draft.Published);
        Assert.Equal(site.Clock.UtcNow, draft.As<PublishLaterPart>()!.ScheduledPublishUtc);
        Assert.Empty(site.Log.Lines);

        site.Handler.Refused = null;
        await site.RunAsync<ScheduledPublishingBackgroundTask>();
        Assert.NotNull(await site.PublishedAsync(id));
    }

    [Theory, EachDatabase]
    public async Task Published_by_hand_it_loses_its_moment_so_that_a_later_draft_stays_one(string provider)
    {
        await using var site = await ScheduledSite.CreateAsync(provider);
        var id = await site.CreateAsync("Rentrée", VersionOptions.Draft, publish: site.Clock.UtcNow.AddHours(1));
        await site.DoAsync(async contentManager => await contentManager.PublishAsync((await contentManager.GetAsync(id, VersionOptions.Latest))!));
        await site.EditAsync(id, _ => { });

        site.Clock.UtcNow = site.Clock.UtcNow.AddHours(2);
        await site.RunAsync<ScheduledPublishingBackgroundTask>();

        Assert.False((await site.LatestAsync(id)).Published);
    }

    [Theory, EachDatabase]
    public async Task One_that_was_removed_is_passed_over(string provider)
    {
        await using var site = await ScheduledSite.CreateAsync(provider);
        var id = await site.CreateAsync("Supprimée", VersionOptions.Draft, publish: site.Clock.UtcNow);
        await site.DoAsync(async contentManager => await contentManager.RemoveAsync((await contentManager.GetAsync(id, VersionOptions.Latest))!));

        await site.RunAsync<ScheduledPublishingBackgroundTask>();

        Assert.Null(await site.PublishedAsync(id));
        Assert.Empty(site.Log.Lines);
    }
}
