using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Media;
using OrchardCore.Title.Models;
using Verger.Content.Tests.Site;
using Verger.Testing;

namespace Verger.Content.Tests.Deployment;

/// <summary>A site with all that can be exported: empty, or with something of each kind.</summary>
internal static class ExportedSite
{
    private static readonly string[] _features =
    [
        "OrchardCore.Deployment", "OrchardCore.Contents", "OrchardCore.ContentFields", "OrchardCore.Title", "OrchardCore.Layers", "OrchardCore.Sitemaps",
        "OrchardCore.CustomSettings", "OrchardCore.Media", "OrchardCore.Roles", "OrchardCore.Themes", "OrchardCore.Seo",
    ];

    public static Task<ContentSite> EmptyAsync(string provider = TestDatabase.Sqlite, Action<IServiceCollection>? configure = null)
        => ContentSite.CreateOnAsync(provider, configure, [typeof(Verger.Media.Startup).Assembly], _features);

    public static async Task<ContentSite> FullAsync(string provider = TestDatabase.Sqlite)
    {
        var site = await EmptyAsync(provider);
        await DefineAsync(site);
        await site.RunStepsAsync("""
            { "name": "Settings", "SiteName": "Cités", "TimeZoneId": "Europe/Paris", "PageSize": 12, "MaxPageSize": 50, "MaxPagedCount": 3, "BaseUrl": "https://cites.example",
              "PageTitleFormat": "{{ Site.SiteName }}", "Calendar": "gregorian", "UseCdn": true, "CdnBaseUrl": "https://cdn.example", "AppendVersion": false,
              "ResourceDebugMode": "Disabled", "CacheMode": "Enabled", "HomeRoute": { "Action": "Display", "Area": "OrchardCore.Contents" },
              "LayerSettings": { "Zones": [ "Notice", "Foot" ] }, "RobotsSettings": { "AdditionalRules": "Disallow: /brouillons" } },
            { "name": "custom-settings", "Details": { "ContentItemId": "4details000000000000000000", "ContentType": "Details", "Details": { "Phone": { "Text": "01 23" } } } },
            { "name": "Roles", "Roles": [ { "Name": "Relecteur", "Description": "Relit.", "Permissions": [ "ViewContent", "ListContent" ] },
              { "Name": "Anonymous", "Description": "Tous", "Permissions": [ "ViewContent" ] } ] },
            { "name": "MediaProfiles", "MediaProfiles": { "vignette": { "Hint": "Petite", "Width": 100, "Mode": "Crop", "Quality": 70 } } },
            { "name": "Layers", "Layers": [ { "Name": "Membres", "Description": "Les adhérents", "LayerRule": { "ConditionId": "r", "Conditions": [
              { "$type": "OrchardCore.Rules.Models.AnyConditionGroup, OrchardCore.Rules", "Name": "AnyConditionGroup", "ConditionId": "g", "Conditions": [
                { "$type": "OrchardCore.Rules.Models.UrlCondition, OrchardCore.Rules", "Name": "UrlCondition", "ConditionId": "u", "Value": "~/agenda",
                  "Operation": { "$type": "OrchardCore.Rules.Models.StringStartsWithOperator, OrchardCore.Rules", "CaseSensitive": true } } ] } ] } } ] },
            { "name": "Sitemaps", "data": [ { "$type": "OrchardCore.Sitemaps.Models.Sitemap, OrchardCore.Sitemaps.Abstractions", "SitemapId": "main", "Name": "Plan", "Enabled": true,
              "Path": "sitemap.xml", "SitemapSources": [
                { "$type": "OrchardCore.Sitemaps.Models.CustomPathSitemapSource, OrchardCore.Sitemaps.Abstractions", "Id": "b", "Path": "agenda", "LastUpdate": "2026-02-17T09:00:00Z" } ] } ] }
            """);
        await PutAsync(site, "actes/note.txt", "Une note");
        await PutAsync(site, "à lire.txt", "Une autre");
        return site;
    }

    /// <summary>The types that items of these tests are of.</summary>
    public static async Task DefineAsync(ContentSite site)
    {
        await site.DefinePartAsync("Details", part => part.WithField("Phone", field => field.OfType(nameof(TextField)).WithDisplayName("Téléphone")));
        await site.DefineAsync("Details", type => type.DisplayedAs("Coordonnées").Stereotype("CustomSettings").WithPart("Details"));
        await site.DefineAsync("Page", type => type.DisplayedAs("Page").Creatable().Versionable().WithPart(nameof(TitlePart), part => part.WithPosition("1")));
    }

    public static Task PutAsync(ContentSite site, string path, string text) => site.DoAsync(async services =>
    {
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        await services.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync(path, content, overwrite: true);
    });

    public static Task<string[]> MediaAsync(ContentSite site) => site.ReadAsync(async services =>
    {
        var paths = new List<string>();
        await foreach (var entry in services.GetRequiredService<IMediaFileStore>().GetDirectoryContentAsync(null, includeSubDirectories: true))
        {
            paths.Add(entry.Path);
        }

        return paths.Order(StringComparer.Ordinal).ToArray();
    });

    public static Task<MemoryPackage> ExportAsync(this ContentSite site) => site.ReadAsync(MemoryPackage.OfAsync);

    public static Task ImportAsync(this ContentSite site, MemoryPackage package) => site.DoAsync(package.ImportAsync);
}
