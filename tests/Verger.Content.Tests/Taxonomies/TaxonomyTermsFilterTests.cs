using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using Verger.Content.Tests.Site;
using Verger.Expressions;
using Verger.Testing;

namespace Verger.Content.Tests.Taxonomies;

public sealed class TaxonomyTermsFilterTests
{
    [Fact]
    public async Task Finds_the_terms_of_a_field_wherever_they_stand_in_the_tree()
    {
        await using var site = await ContentSite.CreateAsync("OrchardCore.Contents", "OrchardCore.Title", "OrchardCore.Taxonomies");
        await site.RunStepsAsync("""
            { "name": "ContentDefinition", "ContentTypes": [
              { "Name": "Taxonomy", "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart" }, { "PartName": "TaxonomyPart" } ] },
              { "Name": "Country", "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart" } ] } ] },
            { "name": "Content", "Data": [ { "ContentItemId": "countries", "ContentType": "Taxonomy", "Latest": true, "Published": true, "TitlePart": { "Title": "Pays" },
              "TaxonomyPart": { "Terms": [
                { "ContentItemId": "asia", "ContentType": "Country", "DisplayText": "Asie", "Terms": [ { "ContentItemId": "korea", "ContentType": "Country", "DisplayText": "Corée" } ] },
                { "ContentItemId": "africa", "ContentType": "Country", "DisplayText": "Afrique" } ] } } ] }
            """);

        Assert.Equal(["Corée", "Afrique"], await TermsAsync(site, JsonNode.Parse("""{ "TaxonomyContentItemId": "countries", "TermContentItemIds": [ "africa", "korea", "absent" ] }""")));
        Assert.Equal(["Asie"], await TermsAsync(site, "countries", "asia"));
        Assert.Equal(["Asie", "Corée"], await TermsAsync(site, "countries", new List<object?> { "korea", "asia" }));
        Assert.Empty(await TermsAsync(site, "absent", "asia"));
        Assert.Empty(await TermsAsync(site, JsonNode.Parse("{}")));
        Assert.Empty(await TermsAsync(site, null));
    }

    private static Task<string[]> TermsAsync(ContentSite site, object? input, params object?[] arguments) => site.ReadAsync(async services =>
    {
        var filter = services.GetServices<IExpressionFilter>().Single(filter => filter.Name == "taxonomy_terms");
        return ((List<ContentItem>?)await filter.ApplyAsync(input, arguments) ?? []).Select(term => term.DisplayText ?? "").ToArray();
    });
}
