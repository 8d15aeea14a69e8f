using OrchardCore.ArchiveLater.Models;
using OrchardCore.ContentManagement;
using Verger.Content.Scheduling;
using Verger.Testing;

namespace Verger.Content.Tests.Scheduling;

public sealed class ScheduledArchivingTests
{
    [Theory, EachDatabase]
    public async Task It_is_withdrawn_from_its_moment_on_and_one_bad_item_stops_no_other(string provider)
    {
        await using var site = await ScheduledSite.CreateAsync(provider);
        var moment = site.Clock.UtcNow.AddMinutes(1);
        var ids = new List<string>();
        for (var number = 1; number <= 20; number++)
        {
            ids.Add(await site.CreateAsync($"Offre {number}", VersionOptions.Published, archive: moment));
        }

        await site.RunAsync<ScheduledArchivingBackgroundTask>();
        Assert.NotNull(await site.PublishedAsync(ids[0]));

        site.Handler.Bad = "Offre 3";
        site.Clock.UtcNow = moment;
        await site.RunAsync<ScheduledArchivingBackgroundTask>();

        var bad = ids[2];
        foreach (var id in ids)
        {
            var latest = await site.LatestAsync(id);
            Assert.Equal(id == bad, latest.Published);
            Assert.Equal(id == bad ? moment : null, latest.As<ArchiveLaterPart>()!.ScheduledArchiveUtc);
        }

        Assert.Equal([$"« Offre 3 » ({bad}, Page) n’a pas pu être archivé à l’heure prévue ; nouvel essai dans 1 min."], site.Log.Lines);
    }

    [Theory, EachDatabase]
    public async Task A_draft_begun_before_stays_a_draft_and_is_not_withdrawn_once_published(string provider)
    {
        await using var site = await ScheduledSite.CreateAsync(provider);
        var id = await site.CreateAsync("Offre", VersionOptions.Published, archive: site.Clock.UtcNow);
        await site.EditAsync(id, _ => { });

        await site.RunAsync<ScheduledArchivingBackgroundTask>();
        Assert.Null(await site.PublishedAsync(id));

        await site.DoAsync(async contentManager => await contentManager.PublishAsync((await contentManager.GetAsync(id, VersionOptions.Latest))!));
        await site.RunAsync<ScheduledArchivingBackgroundTask>();
        Assert.NotNull(await site.PublishedAsync(id));
    }

    [Theory, EachDatabase]
    public async Task A_handler_that_cancels_leaves_it_published(string provider)
    {
        await using var site = await ScheduledSite.CreateAsync(provider);
        site.Handler.Refused = "Page d’accueil";
        var id = await site.CreateAsync("Page d’accueil", VersionOptions.Draft, archive: site.Clock.UtcNow);
        site.Handler.Refused = null;
        await site.DoAsync(async contentManager => await contentManager.PublishAsync((await contentManager.GetAsync(id, VersionOptions.Latest))!));
        site.Handler.Refused = "Page d’accueil";

        await site.RunAsync<ScheduledArchivingBackgroundTask>();

        Assert.NotNull(await site.PublishedAsync(id));
        Assert.Empty(site.Log.Lines);
    }
}
