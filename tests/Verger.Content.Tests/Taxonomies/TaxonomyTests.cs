using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Indexing;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Taxonomies.Settings;
using OrchardCore.Title.Models;
using Verger.Content.Tests.Site;
using Verger.Testing;
using YesSql;

namespace Verger.Content.Tests.Taxonomies;

public sealed class TaxonomyTests
{
    private const string Regions = "4regions000000000000000000";
    private const string Africa = "4africa0000000000000000000";
    private const string Sahel = "4sahel00000000000000000000";
    private const string Asia = "4asia000000000000000000000";

    [Theory, EachDatabase]
    public async Task Items_are_found_by_their_terms_while_they_are_published(string provider)
    {
        await using var site = await CreateAsync(provider);
        var mali = await site.CreateItemAsync("Page", Classified("Mali", Sahel, Africa, Sahel));
        await site.CreateItemAsync("Page", Classified("Japon", Asia));
        await site.CreateItemAsync("Page", Classified("Niger (brouillon)", Sahel), VersionOptions.Draft);

        Assert.Equal(["Mali"], await FindAsync(site, Sahel));
        Assert.Equal(["Mali"], await FindAsync(site, Africa));

        await site.DoAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            await contentManager.UnpublishAsync((await contentManager.GetAsync(mali.ContentItemId))!);
        });

        Assert.Empty(await FindAsync(site, Sahel));
    }

    [Fact]
    public async Task A_row_says_which_field_of_which_part_classifies_and_by_which_taxonomy()
    {
        await using var site = await CreateAsync();
        var item = await site.CreateItemAsync("Page", Classified("Mali", Sahel));

        var row = Assert.Single(await site.ReadAsync(services => services.GetRequiredService<YesSql.ISession>()
            .QueryIndex<TaxonomyIndex>(index => index.ContentItemId == item.ContentItemId).ListAsync()));

        Assert.Equal((Regions, "Page", "Page", "Regions", Sahel, true, true),
            (row.TaxonomyContentItemId, row.ContentType, row.ContentPart, row.ContentField, row.TermContentItemId, row.Published, row.Latest));
    }

    [Fact]
    public async Task A_term_is_found_wherever_it_stands_with_those_above_it()
    {
        await using var site = await CreateAsync();

        await site.DoAsync(async services =>
        {
            var orchard = new Helper(services);
            Assert.Equal("Asie", (await orchard.GetTaxonomyTermAsync(Regions, Asia))!.DisplayText);
            Assert.Equal(["Sahel", "Afrique"], (await orchard.GetInheritedTermsAsync(Regions, Sahel)).Select(term => term.DisplayText));
            Assert.Null(await orchard.GetTaxonomyTermAsync(Regions, "4nowhere000000000000000000"));
            Assert.Null(await orchard.GetTaxonomyTermAsync("4nowhere000000000000000000", Sahel));
        });
    }

    private static async Task<ContentSite> CreateAsync(string provider = TestDatabase.Sqlite)
    {
        var site = await ContentSite.CreateOnAsync(provider, "OrchardCore.Taxonomies");
        await site.DoAsync(services => services.GetRequiredService<IContentDefinitionManager>().AlterPartDefinitionAsync("Page", part => part
            .WithField("Regions", field => field
                .OfType(nameof(TaxonomyField))
                .WithSettings(new TaxonomyFieldSettings { TaxonomyContentItemId = Regions }))));
        await site.DefineAsync("Region", type => type.WithPart(nameof(TitlePart)));
        await site.DefineAsync("Page", type => type.Draftable().Versionable().WithPart(nameof(TitlePart)).WithPart("Page"));

        var africa = Term(Africa, "Afrique");
        ((System.Text.Json.Nodes.JsonObject)africa.Content)["Terms"] =
            new System.Text.Json.Nodes.JsonArray(System.Text.Json.JsonSerializer.SerializeToNode(Term(Sahel, "Sahel"), System.Text.Json.JOptions.Default));
        await site.CreateItemAsync("Taxonomy", item =>
        {
            item.ContentItemId = Regions;
            item.Alter<TitlePart>(part => part.Title = "Régions");
            item.Alter<TaxonomyPart>(part => (part.TermContentType, part.Terms) = ("Region", [africa, Term(Asia, "Asie")]));
        });
        return site;
    }

    private static ContentItem Term(string id, string name) => new() { ContentItemId = id, ContentType = "Region", DisplayText = name };

    private static Action<ContentItem> Classified(string title, params string[] terms) => item =>
    {
        item.Alter<TitlePart>(part => part.Title = title);
        item.Alter<ContentPart>("Page", part => part.Alter<TaxonomyField>("Regions", field => field.TermContentItemIds = terms));
    };

    private static Task<string[]> FindAsync(ContentSite site, string term) => site.ReadAsync(async services =>
        (await new Helper(services).QueryCategorizedContentItemsAsync(query => query
            .Where(index => index.TermContentItemId == term && index.Published)))
        .Select(item => item.DisplayText!).ToArray());

    private sealed class Helper(IServiceProvider services) : IOrchardHelper
    {
        public HttpContext HttpContext { get; } = new DefaultHttpContext { RequestServices = services };
    }
}
