using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CitesUnies.Modules.Tests.Site;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace CitesUnies.Modules.Tests.Portal;

/// <summary>What pages about a country end with.</summary>
public sealed class RelatedContentTests(PortalSite site) : IClassFixture<PortalSite>
{
    private const string News = "section[aria-labelledby=dans-l-actualite] .news-grid h3 a[href^='/actualites/']";
    private const string Resources = "section[aria-labelledby=dans-les-ressources] .group-grid h3 a[href^='/ressources/']";

    [Theory]
    [InlineData("/groupes-pays/senegal", News, true)]
    [InlineData("/groupes-pays/senegal", Resources, true)]
    [InlineData("/ressources/repertoire-coree", News, true)]
    [InlineData("/ressources/repertoire-coree", Resources, false)]
    [InlineData("/actualites/cyclone-gezani-fonds-madagascar", News, false)]
    [InlineData("/mentions-legales", News, false)]
    public async Task A_page_about_a_country_ends_with_contents_of_other_types_about_it(string path, string related, bool isThere)
        => Assert.Equal(isThere, (await PageAsync(path)).QuerySelector(related) is not null);

    [Fact]
    public async Task What_is_withdrawn_goes_from_them()
    {
        var first = (await PageAsync("/groupes-pays/madagascar")).QuerySelector(News)!.GetAttribute("href")!;
        var id = "";
        await site.DoAsync(async services =>
        {
            var items = await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.Published).ListAsync();
            id = items.Single(item => "/" + item.As<AutoroutePart>()?.Path == first).ContentItemId;
        });

        await site.ChangeAsync(id, (contentManager, item) => contentManager.UnpublishAsync(item));

        Assert.Null((await PageAsync("/groupes-pays/madagascar")).QuerySelector($"main a[href='{first}']"));
    }

    private async Task<IDocument> PageAsync(string path) => await new HtmlParser().ParseDocumentAsync(await site.Client.GetStringAsync(path));
}
