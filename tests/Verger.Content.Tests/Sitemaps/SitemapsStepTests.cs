using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Sitemaps.Models;
using OrchardCore.Sitemaps.Services;
using Verger.Content.Tests.Site;
using Verger.Testing;

namespace Verger.Content.Tests.Sitemaps;

public sealed class SitemapsStepTests
{
    private const string Step = """
        { "name": "Sitemaps", "data": [
          { "SitemapId": "main", "Name": "Plan", "Enabled": true, "Path": "sitemap.xml",
            "$type": "OrchardCore.Sitemaps.Models.Sitemap, OrchardCore.Sitemaps.Abstractions",
            "SitemapSources": [
              { "$type": "OrchardCore.Sitemaps.Models.ContentTypesSitemapSource, OrchardCore.Sitemaps.Abstractions", "Id": "a", "IndexAll": false, "LimitItems": false,
                "ChangeFrequency": "Weekly", "Priority": 4, "ContentTypes": [ { "ContentTypeName": "Page", "ChangeFrequency": 3, "Priority": "7" } ],
                "LimitedContentType": { "ContentTypeName": "Page", "Skip": 1, "Take": 20 } },
              { "$type": "OrchardCore.Sitemaps.Models.CustomPathSitemapSource, OrchardCore.Sitemaps.Abstractions", "Id": "b", "Path": "agenda", "LastUpdate": "2026-02-17T09:00:00Z" } ] },
          { "$type": "OrchardCore.Sitemaps.Models.SitemapIndex, OrchardCore.Sitemaps", "SitemapId": "index", "Name": "Index", "Path": "plans/index.xml",
            "SitemapSources": [ { "$type": "OrchardCore.Sitemaps.Models.SitemapIndexSource, OrchardCore.Sitemaps", "ContainedSitemapIds": [ "main" ] } ] } ] }
        """;

    [Theory, EachDatabase]
    public async Task Sitemaps_of_a_recipe_are_stored_and_stay_as_they_are_when_it_runs_again(string provider)
    {
        await using var site = await SitemapSite.CreateOnAsync(provider, null);

        await site.Content.RunStepsAsync(Step);
        await site.Content.RunStepsAsync(Step);

        var sitemaps = (await site.Content.ReadAsync(services => services.GetRequiredService<ISitemapManager>().GetSitemapsAsync())).ToDictionary(sitemap => sitemap.SitemapId);
        Assert.Equal(["index", "main"], sitemaps.Keys.Order());
        var main = Assert.IsType<Sitemap>(sitemaps["main"]);
        Assert.Equal(("Plan", true, "sitemap.xml"), (main.Name, main.Enabled, main.Path));
        var types = Assert.IsType<ContentTypesSitemapSource>(main.SitemapSources[0]);
        Assert.Equal((false, ChangeFrequency.Weekly, 4, 20), (types.IndexAll, types.ChangeFrequency, types.Priority, types.LimitedContentType.Take));
        Assert.Equal(("Page", ChangeFrequency.Weekly, 7), types.ContentTypes.Select(entry => (entry.ContentTypeName, entry.ChangeFrequency, entry.Priority)).Single());
        var path = Assert.IsType<CustomPathSitemapSource>(main.SitemapSources[1]);
        Assert.Equal(("agenda", new DateTime(2026, 2, 17, 9, 0, 0, DateTimeKind.Utc)), (path.Path, path.LastUpdate));
        Assert.Equal(["main"], Assert.IsType<SitemapIndexSource>(Assert.Single(Assert.IsType<SitemapIndex>(sitemaps["index"]).SitemapSources)).ContainedSitemapIds);
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_with_its_line_and_nothing_is_stored()
    {
        await using var site = await SitemapSite.CreateAsync();
        const string sitemap = "\"$type\": \"OrchardCore.Sitemaps.Models.Sitemap, OrchardCore.Sitemaps.Abstractions\"";
        const string index = "\"$type\": \"OrchardCore.Sitemaps.Models.SitemapIndex, OrchardCore.Sitemaps\"";
        const string types = "\"$type\": \"OrchardCore.Sitemaps.Models.ContentTypesSitemapSource, OrchardCore.Sitemaps.Abstractions\"";
        const string path = "\"$type\": \"OrchardCore.Sitemaps.Models.CustomPathSitemapSource, OrchardCore.Sitemaps.Abstractions\"";

        var faults = await site.Content.FaultsOfAsync($$"""
            { "steps": [ { "name": "Sitemaps" },
              { "name": "Sitemaps", "data": [ {},
                { "$type": "Sitemap", "SitemapId": "", "Name": "N", "Path": "a.xml" },
                { {{sitemap}}, "SitemapId": "a", "Name": "N", "Path": "/b.xml" },
                { {{sitemap}}, "SitemapId": "a", "Name": "N", "Path": "c.html", "Enabled": "oui" },
                { {{sitemap}}, "SitemapId": "d", "Name": "N", "Path": "d.xml", "SitemapSources": [ { {{types}},
                    "Priority": 11,
                    "ChangeFrequency": "Souvent",
                    "ContentTypes": [ { "Priority": -1 } ],
                    "LimitedContentType": { "Take": "x" } }, { {{path}}, "Path": "/agenda",
                    "LastUpdate": "hier" }, { {{path}} },
                    { "$type": "OrchardCore.Sitemaps.Models.SitemapIndexSource, OrchardCore.Sitemaps" } ] },
                { {{index}}, "SitemapId": "e", "Name": "N", "Path": "d.xml",
                  "SitemapSources": [ { {{types}} } ] } ] } ] }
            """);

        Assert.Equal(
            [
                (1, "« data » est obligatoire ici."),
                (2, "« $type » est obligatoire ici."),
                (2, "« SitemapId » est obligatoire ici."),
                (2, "« Name » est obligatoire ici."),
                (2, "« Path » est obligatoire ici."),
                (3, "« Sitemap » doit être « OrchardCore.Sitemaps.Models.Sitemap, OrchardCore.Sitemaps.Abstractions » ou « OrchardCore.Sitemaps.Models.SitemapIndex, OrchardCore.Sitemaps »."),
                (3, "Un plan de site a un identifiant."),
                (4, "« /b.xml » doit être un chemin comme « sitemap.xml », sans barre oblique au début ni caractère réservé."),
                (5, "Le plan de site « a » figure deux fois."),
                (5, "« Enabled » doit être true ou false."),
                (5, "« c.html » doit être un chemin comme « sitemap.xml », sans barre oblique au début ni caractère réservé."),
                (7, "« Priority » doit être un nombre entier de 0 à 10."),
                (8, "« Souvent » doit être Always, Hourly, Daily, Weekly, Monthly, Yearly, Never."),
                (9, "« ContentTypeName » est obligatoire ici."),
                (9, "« Priority » doit être un nombre entier de 0 à 10."),
                (10, "« Take » doit être un nombre entier, 0 au moins."),
                (10, "« /agenda » doit être un chemin comme « agenda », sans barre oblique au début ni caractère réservé."),
                (11, "« hier » n’est pas une date, comme 2026-02-17T09:00:00Z."),
                (11, "« Path » est obligatoire ici."),
                (12, "« OrchardCore.Sitemaps.Models.SitemapIndexSource, OrchardCore.Sitemaps » doit être « OrchardCore.Sitemaps.Models.ContentTypesSitemapSource, OrchardCore.Sitemaps.Abstractions » ou « OrchardCore.Sitemaps.Models.CustomPathSitemapSource, OrchardCore.Sitemaps.Abstractions »."),
                (13, "Un autre plan de site est déjà à l’adresse « d.xml »."),
                (14, "« OrchardCore.Sitemaps.Models.ContentTypesSitemapSource, OrchardCore.Sitemaps.Abstractions » doit être « OrchardCore.Sitemaps.Models.SitemapIndexSource, OrchardCore.Sitemaps »."),
            ],
            faults);
        Assert.Empty(await site.Content.ReadAsync(services => services.GetRequiredService<ISitemapManager>().GetSitemapsAsync()));
    }
}
