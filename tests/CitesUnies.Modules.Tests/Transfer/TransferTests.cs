using System.Net;
using CitesUnies.Modules.Tests.Site;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Media;
using OrchardCore.PublishLater.Indexes;
using OrchardCore.PublishLater.Models;
using OrchardCore.Title.Models;
using Verger.Testing;
using YesSql;

namespace CitesUnies.Modules.Tests.Transfer;

/// <summary>The portal is exported, an empty site imports the package, and both show the same.</summary>
public sealed class TransferTests
{
    private const string Reserved = "/media/adherents/exemple-compte-rendu-atelier-senegal.pdf";

    // Beside what the pages link to: answers that no page does.
    private static readonly string[] _addresses =
    [
        "/", "/sitemap.xml", "/robots.txt", "/favicon.ico", "/cette-page-n-existe-pas", "/partenaires/inconnu", "/Contents/ContentItems/inconnu", Reserved,
        "/agenda?periode=passe&pays=sn", "/agenda?lieu=&sujet=climat", "/agenda?pays=zz", "/actualites?type=communique&annee=2025", "/actualites?page=99", "/groupes-pays?region=asie",
        "/ressources?support=son", "/offres-de-stage?etat=closes&pays=jp", "/partenaires?categorie=inconnue", "/recherche?q=climat", "/recherche?q=", "/Login", "/media/actualites",
    ];

    [Theory, EachDatabase]
    public async Task An_empty_site_that_imports_the_export_of_another_shows_the_same(string provider)
    {
        var source = new PortalSite();
        await using var database = await TestDatabase.CreateAsync(provider);
        var target = new PortalSite { Recipe = "citesunies.empty", Database = database };
        try
        {
            await source.InitializeAsync();
            await target.InitializeAsync();
            var (draft, scheduled) = await PrepareAsync(source);
            var package = await ExportAsync(source);
            await target.DoAsync(package.ImportAsync);

            await ShowTheSameAsync(source, target, draft, scheduled);
            await KeepWhatIsReservedAsync(source, target);
            await KeepDraftsAsync(source, target, draft, scheduled);
            Assert.Equal(package.Undated(), (await ExportAsync(target)).Undated());

            var before = await VersionsAsync(target);
            await target.DoAsync(package.ImportAsync);
            Assert.Equal(before, await VersionsAsync(target));
            Assert.Equal(package.Undated(), (await ExportAsync(target)).Undated());
        }
        finally
        {
            await source.DisposeAsync();
            await target.DisposeAsync();
        }
    }

    private static async Task ShowTheSameAsync(PortalSite source, PortalSite target, ContentItem draft, ContentItem scheduled)
    {
        var sites = new ComparedSites(source.Client, target.Client);
        await sites.WalkAsync([.. _addresses, "/Contents/ContentItems/" + draft.ContentItemId, "/Contents/ContentItems/" + scheduled.ContentItemId]);

        Assert.True(sites.Differences.Count == 0, string.Join('\n', sites.Differences.Take(20)));
        Assert.True(sites.Seen.Count > 300, $"only {sites.Seen.Count} addresses were compared");
        Assert.Contains("Offre close", sites.Text.ToString(), StringComparison.Ordinal);
        Assert.Contains("Appel clos", sites.Text.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Titre d’un brouillon", sites.Text.ToString(), StringComparison.Ordinal);
    }

    private static async Task KeepWhatIsReservedAsync(PortalSite source, PortalSite target)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await target.Client.GetAsync(Reserved)).StatusCode);
        using var there = await target.SignInAsync("adherente", "Adherent");
        using var here = await source.SignInAsync("adherente", "Adherent");
        Assert.Equal(await here.GetByteArrayAsync(Reserved), await there.GetByteArrayAsync(Reserved));
    }

    private static async Task KeepDraftsAsync(PortalSite source, PortalSite target, ContentItem draft, ContentItem scheduled)
    {
        foreach (var site in new[] { source, target })
        {
            await site.DoAsync(async services =>
            {
                var contentManager = services.GetRequiredService<IContentManager>();
                Assert.Equal("Titre d’un brouillon", (await contentManager.GetAsync(draft.ContentItemId, VersionOptions.Draft))!.DisplayText);
                Assert.NotEqual("Titre d’un brouillon", (await contentManager.GetAsync(draft.ContentItemId))!.DisplayText);
                Assert.Null(await contentManager.GetAsync(scheduled.ContentItemId));

                var row = Assert.Single(await services.GetRequiredService<ISession>().QueryIndex<PublishLaterPartIndex>(row => row.ContentItemId == scheduled.ContentItemId).ListAsync());
                Assert.Equal((new DateTime(2099, 1, 1, 8, 0, 0, DateTimeKind.Utc), false, true), (row.ScheduledPublishDateTimeUtc, row.Published, row.Latest));
            });
        }
    }

    private static async Task<(ContentItem Draft, ContentItem Scheduled)> PrepareAsync(PortalSite site)
    {
        ContentItem draft = null!, scheduled = null!;
        await site.DoAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            var known = (await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(row => row.ContentType == "Page" && row.Published).FirstOrDefaultAsync())!;
            draft = (await contentManager.GetAsync(known.ContentItemId, VersionOptions.DraftRequired))!;
            draft.Alter<TitlePart>(part => part.Title = "Titre d’un brouillon");
            await contentManager.UpdateAsync(draft);
            await contentManager.SaveDraftAsync(draft);

            scheduled = await contentManager.CloneAsync(known);
            scheduled.Alter<TitlePart>(part => part.Title = "Page à venir");
            scheduled.Alter<PublishLaterPart>(part => part.ScheduledPublishUtc = new DateTime(2099, 1, 1, 8, 0, 0, DateTimeKind.Utc));
            await contentManager.UpdateAsync(scheduled);
            await contentManager.SaveDraftAsync(scheduled);
        });
        return (draft, scheduled);
    }

    private static async Task<MemoryPackage> ExportAsync(PortalSite site)
    {
        MemoryPackage package = null!;
        await site.DoAsync(async services => package = await MemoryPackage.OfAsync(services));
        return package;
    }

    private static async Task<string> VersionsAsync(PortalSite site)
    {
        var versions = "";
        await site.DoAsync(async services =>
        {
            var rows = await services.GetRequiredService<ISession>().QueryIndex<ContentItemIndex>().ListAsync();
            versions = string.Join('\n', rows.Select(row => $"{row.DocumentId} {row.ContentItemVersionId} {row.Published} {row.Latest} {row.ModifiedUtc:o}").Order(StringComparer.Ordinal));
        });
        return versions;
    }
}
