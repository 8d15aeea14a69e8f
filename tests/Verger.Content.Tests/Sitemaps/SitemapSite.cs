using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardCore.Sitemaps.Models;
using OrchardCore.Sitemaps.Services;
using OrchardCore.Title.Models;
using Verger.Content.Tests.DynamicCache;
using Verger.Content.Tests.Site;
using Verger.Testing;

namespace Verger.Content.Tests.Sitemaps;

/// <summary>A site with pages that have addresses, and a sitemap of them at <c>/sitemap.xml</c>.</summary>
internal sealed class SitemapSite : IAsyncDisposable
{
    private SitemapSite(ContentSite content, TurnedClock clock) => (Content, Clock) = (content, clock);

    public ContentSite Content { get; }

    public TurnedClock Clock { get; }

    public static Task<SitemapSite> CreateAsync(params SitemapSource[] sources) => CreateOnAsync(TestDatabase.Sqlite, null, sources);

    public static async Task<SitemapSite> CreateOnAsync(string provider, Action<IServiceCollection>? configure, params SitemapSource[] sources)
    {
        var clock = new TurnedClock();
        var content = await ContentSite.CreateOnAsync(
            provider,
            services =>
            {
                services.AddSingleton<IClock>(clock);
                configure?.Invoke(services);
            },
            "OrchardCore.Title", "OrchardCore.Autoroute", "OrchardCore.Seo", "OrchardCore.Sitemaps");
        await content.DefineAsync("Page", type => type.WithPart(nameof(TitlePart)).WithPart(nameof(AutoroutePart)).WithPart(nameof(SitemapPart)));
        await content.DefineAsync("Note", type => type.WithPart(nameof(TitlePart)));
        var site = new SitemapSite(content, clock);
        if (sources.Length > 0)
        {
            await site.StoreAsync(new Sitemap { SitemapId = "all", Name = "Tout", Enabled = true, Path = "sitemap.xml", SitemapSources = [.. sources] });
        }

        return site;
    }

    public Task StoreAsync(SitemapType sitemap) => Content.DoAsync(services => services.GetRequiredService<ISitemapManager>().UpdateSitemapAsync(sitemap));

    public Task<ContentItem> PublishAsync(string title, Action<SitemapPart>? place = null, string type = "Page") => Content.CreateItemAsync(type, item =>
    {
        item.Alter<TitlePart>(part => part.Title = title);
        if (place is not null)
        {
            item.Alter(place);
        }
    });

    /// <summary>The paths that a sitemap lists, in its order.</summary>
    public async Task<string[]> PathsAsync(string address = "/sitemap.xml")
    {
        var origin = (await Content.BrowseAsync()).BaseAddress!.GetLeftPart(UriPartial.Authority);
        return [.. (await ReadAsync(address)).Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value.Replace(origin, "", StringComparison.Ordinal))];
    }

    public async Task<XDocument> ReadAsync(string address = "/sitemap.xml") => XDocument.Parse(await (await Content.BrowseAsync()).GetStringAsync(address));

    public ValueTask DisposeAsync() => Content.DisposeAsync();
}
