using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Title.Models;
using Verger.Content.Tests.Site;
using Verger.Testing;
using YesSql;

namespace Verger.Content.Tests.Recipes;

public sealed class ContentStepTests
{
    private const string Definition = """
        { "name": "ContentDefinition",
          "ContentTypes": [
            { "Name": "Page", "Settings": { "ContentTypeSettings": { "Draftable": true, "Versionable": true } }, "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart" }, { "PartName": "Page" } ] },
            { "Name": "Taxonomy", "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart" }, { "PartName": "TaxonomyPart" } ] },
            { "Name": "Country", "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart" } ] } ],
          "ContentParts": [ { "Name": "Page", "ContentPartFieldDefinitionRecords": [
            { "FieldName": "TextField", "Name": "Summary" }, { "FieldName": "DateField", "Name": "On" }, { "FieldName": "NumericField", "Name": "Rank" } ] } ] }
        """;

    private const string Items = """
        { "name": "Content", "data": [
          { "ContentItemId": "page", "ContentItemVersionId": "page1", "ContentType": "Page", "DisplayText": "Accueil", "Latest": true, "Published": true,
            "CreatedUtc": "2026-03-20T09:00:00Z", "Owner": "[js: parameters('AdminUserId')]", "Author": "[js: parameters('AdminUsername')]",
            "TitlePart": { "Title": "Accueil" }, "Page": { "Summary": { "Text": "Un mot" }, "On": { "Value": "2026-03-20" }, "Rank": { "Value": 3 } } },
          { "ContentItemId": "countries", "ContentItemVersionId": "countries1", "ContentType": "Taxonomy", "DisplayText": "Pays", "Latest": true, "Published": true,
            "TitlePart": { "Title": "Pays" },
            "TaxonomyPart": { "TermContentType": "Country", "Terms": [
              { "ContentItemId": "asia", "ContentType": "Country", "DisplayText": "Asie", "TitlePart": { "Title": "Asie" }, "TermPart": { "TaxonomyContentItemId": "countries" },
                "Terms": [ { "ContentItemId": "korea", "ContentType": "Country", "DisplayText": "Corée", "TitlePart": { "Title": "Corée" } } ] } ] } } ] }
        """;

    [Theory, EachDatabase]
    public async Task Brings_items_and_may_be_run_again(string provider)
    {
        await using var site = await CreateAsync(provider);

        await site.RunStepsAsync(Definition + "," + Items, new() { ["AdminUsername"] = "zoe" });
        await site.RunStepsAsync(Definition + "," + Items);

        Assert.Equal(2, await site.ReadAsync(services => services.GetRequiredService<ISession>().QueryIndex<ContentItemIndex>().CountAsync()));
        var page = (await site.GetItemAsync("page"))!;
        Assert.Equal(("Accueil", "zoe"), (page.DisplayText, page.Author));
        Assert.Equal("Un mot", ((JsonObject)page.Content)["Page"]!["Summary"]!["Text"]!.ToString());
        Assert.Equal("Corée", ((JsonObject)(await site.GetItemAsync("countries"))!.Content)["TaxonomyPart"]!["Terms"]![0]!["Terms"]![0]!["DisplayText"]!.ToString());
    }

    [Theory, EachDatabase]
    public async Task What_people_have_changed_since_stays_when_the_recipe_is_run_again(string provider)
    {
        await using var site = await CreateAsync(provider);
        await site.RunStepsAsync(Definition + "," + Items);
        await site.DoAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            var draft = (await manager.GetAsync("page", VersionOptions.DraftRequired))!;
            draft.Alter<TitlePart>(part => part.Title = "Bienvenue");
            await manager.UpdateAsync(draft);
            await manager.PublishAsync(draft);
        });

        await site.RunStepsAsync(Definition + "," + Items);

        Assert.Equal("Bienvenue", (await site.GetItemAsync("page"))!.DisplayText);
    }

    [Theory, EachDatabase]
    public async Task A_step_that_fails_leaves_nothing_of_those_before_it(string provider)
    {
        await using var site = await CreateAsync(provider);

        var exception = await Assert.ThrowsAsync<RecipeExecutionException>(() => site.DoAsync(services =>
            TextRecipe.RunAsync(services, $$"""{ "steps": [ {{Definition}}, {{Items}}, { "name": "Fail" } ] }""")));

        Assert.EndsWith("L'étape « Fail » a échoué : Plus de place.", exception.Message, StringComparison.Ordinal);
        Assert.Null(await site.GetItemAsync("page"));
        Assert.Null(await site.ReadAsync(services => services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync("Page")));
    }

    [Theory, EachDatabase]
    public async Task A_caller_that_goes_on_after_a_failure_commits_nothing_of_it(string provider)
    {
        await using var site = await CreateAsync(provider);

        await site.DoAsync(services => Assert.ThrowsAsync<RecipeExecutionException>(() =>
            TextRecipe.RunAsync(services, $$"""{ "steps": [ {{Definition}}, {{Items}}, { "name": "Fail" } ] }""")));

        Assert.Null(await site.GetItemAsync("page"));
        Assert.Null(await site.ReadAsync(services => services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync("Page")));
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_with_its_line()
    {
        await using var site = await CreateAsync();

        var faults = await site.FaultsOfAsync($$"""
            { "steps": [ {{Definition.ReplaceLineEndings(" ")}}, { "name": "Content", "data": [
              { "ContentType": "Absent" },
              { "DisplayText": "Sans type" },
              { "ContentType": "Page", "DisplayText": 1, "Latest": "oui",
                "CreatedUtc": "20 mars",
                "contentItemId": "x",
                "AbsentPart": "x",
                "TitlePart": "Accueil",
                "Page": {
                  "Summary": "Un mot",
                  "On": { "Value": "demain" },
                  "Rank": { "Valeur": 3 },
                  "Absent": { "Text": "x" } } },
              { "ContentType": "Page", "TitlePart": {
                  "Title": 4,
                  "Titre": "x" } },
              { "ContentType": "Taxonomy", "TaxonomyPart": { "Terms": [
                  { "ContentType": "Absent" },
                  { "ContentType": "Country",
                    "Terms": [ { "ContentType": "Country", "CreatedUtc": "jamais" } ] } ] } },
              { "ContentItemVersionId": "v", "ContentType": "Page" },
              { "ContentItemVersionId": "v", "ContentType": "Page" }
            ] } ] }
            """);

        Assert.Equal(
            [
                (2, "Le type de contenu « Absent » est inconnu."),
                (3, "« ContentType » est obligatoire ici."),
                (4, "« DisplayText » doit être un texte."),
                (4, "« Latest » doit être true ou false."),
                (5, "« 20 mars » n'est pas une date, comme 2026-03-20T09:00:00Z."),
                (6, "« contentItemId » s'écrit « ContentItemId »."),
                (8, "« TitlePart » doit être une partie { … }."),
                (10, "Le champ « Summary » (TextField) doit être un objet { … }."),
                (11, "« Value » de « On » n'a pas la forme attendue."),
                (15, "« Title » de « TitlePart » n'a pas la forme attendue."),
                (18, "Le type de contenu « Absent » est inconnu."),
                (20, "« jamais » n'est pas une date, comme 2026-03-20T09:00:00Z."),
                (22, "La version « v » figure deux fois."),
            ],
            faults);
    }

    [Theory, EachDatabase]
    public async Task What_was_taken_out_of_a_type_is_imported_with_a_warning_that_names_its_line(string provider)
    {
        var log = new WarningLog();
        await using var site = await CreateAsync(provider, log);

        await site.DoAsync(services => TextRecipe.RunAsync(services, $$"""
            { "steps": [ {{Definition.ReplaceLineEndings(" ")}}, { "name": "Content", "data": [
              { "ContentItemId": "page", "ContentItemVersionId": "page1", "ContentType": "Page", "Latest": true, "Published": true,
                "SlidesPart": { "Items": [ { "ContentType": "Gone", "CreatedUtc": 1 } ] },
                "LikesCount": 3,
                "TitlePart": { "Title": "Accueil",
                  "Titre": "x" },
                "Page": {
                  "Summary": { "Text": "Un mot",
                    "Txet": "x" },
                  "Rank": {
                    "Text": "jadis un texte" },
                  "Author": { "Text": "Zoé" } } }
            ] } ] }
            """));

        Assert.Equal(
            [
                "(3) : « SlidesPart » n'est pas une partie du type « Page »",
                "(4) : « LikesCount » n'est pas une partie du type « Page »",
                "(6) : « Titre » n'est ni un champ ni une propriété de « TitlePart »",
                "(9) : « Txet » n'est pas une propriété du champ « Summary » (TextField)",
                "(11) : « Text » n'est pas une propriété du champ « Rank » (NumericField)",
                "(12) : « Author » n'est ni un champ ni une propriété de « Page »",
            ],
            log.Warnings.Select(warning => warning["test.recipe.json".Length..warning.IndexOf(" : gardé tel quel", StringComparison.Ordinal)]));
        var page = (JsonObject)(await site.GetItemAsync("page"))!.Content;
        Assert.Equal(("Un mot", "Zoé"), (page["Page"]!["Summary"]!["Text"]!.ToString(), page["Page"]!["Author"]!["Text"]!.ToString()));
    }

    private static Task<ContentSite> CreateAsync(string provider = TestDatabase.Sqlite, WarningLog? log = null) => ContentSite.CreateOnAsync(
        provider,
        services => services.AddScoped<IRecipeStepHandler, FailStep>().AddSingleton(LoggerFactory.Create(logging => logging.AddProvider(log ?? new WarningLog()))),
        "OrchardCore.Contents", "OrchardCore.Title", "OrchardCore.ContentFields", "OrchardCore.Taxonomies");

    private sealed class FailStep() : NamedRecipeStepHandler("Fail")
    {
        protected override Task HandleAsync(RecipeExecutionContext context) => throw new InvalidOperationException("Plus de place.");
    }
}
