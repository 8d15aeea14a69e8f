using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using Verger.Content.Tests.Site;
using Verger.Testing;

namespace Verger.Content.Tests.Recipes;

public sealed class ContentDefinitionStepTests
{
    private const string Page = """
        { "name": "ContentDefinition",
          "ContentTypes": [ { "Name": "Page", "DisplayName": "Page", "Settings": { "ContentTypeSettings": { "Creatable": true, "Draftable": true } },
            "ContentTypePartDefinitionRecords": [
              { "PartName": "TitlePart", "Name": "TitlePart", "Settings": { "ContentTypePartSettings": { "Position": "0" } } },
              { "PartName": "Page", "Name": "Page", "Settings": {} } ] } ],
          "ContentParts": [ { "Name": "Page", "Settings": {},
            "ContentPartFieldDefinitionRecords": [ { "FieldName": "TextField", "Name": "Summary", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Chapô" } } } ] } ] }
        """;

    [Theory, EachDatabase]
    public async Task Defines_types_parts_and_fields_and_may_be_run_again(string provider)
    {
        await using var site = await ContentSite.CreateOnAsync(provider, "OrchardCore.Contents", "OrchardCore.Title", "OrchardCore.ContentFields");

        await site.RunStepsAsync(Page);
        await site.RunStepsAsync(Page);

        var type = (await DefinitionAsync(site, "Page"))!;
        Assert.Equal(["TitlePart", "Page"], type.Parts.Select(part => part.Name));
        var field = Assert.Single(type.Parts.Single(part => part.Name == "Page").PartDefinition.Fields);
        Assert.Equal(("Summary", "TextField", "Chapô"), (field.Name, field.FieldDefinition.Name, field.DisplayName()));
        Assert.True(type.GetSettings<OrchardCore.ContentManagement.Metadata.Settings.ContentTypeSettings>().Draftable);
    }

    [Theory, EachDatabase]
    public async Task Adds_to_what_is_defined_or_replaces_it(string provider)
    {
        await using var site = await ContentSite.CreateOnAsync(provider, "OrchardCore.Contents", "OrchardCore.Title", "OrchardCore.ContentFields");
        await site.RunStepsAsync(Page);

        await site.RunStepsAsync("""{ "name": "ContentDefinition", "ContentParts": [ { "Name": "Page", "ContentPartFieldDefinitionRecords": [ { "FieldName": "HtmlField", "Name": "Body" } ] } ] }""");
        Assert.Equal(["Summary", "Body"], (await DefinitionAsync(site, "Page"))!.Parts.Single(part => part.Name == "Page").PartDefinition.Fields.Select(field => field.Name));

        await site.RunStepsAsync("""{ "name": "ReplaceContentDefinition", "ContentTypes": [ { "Name": "Page", "DisplayName": "Feuille", "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart" } ] } ] }""");
        var type = (await DefinitionAsync(site, "Page"))!;
        Assert.Equal(("Feuille", "TitlePart"), (type.DisplayName, type.Parts.Single().Name));
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_with_its_line()
    {
        await using var site = await ContentSite.CreateAsync("OrchardCore.Contents", "OrchardCore.Title", "OrchardCore.ContentFields");

        var faults = await site.FaultsOfAsync("""
            { "steps": [ { "name": "ContentDefinition",
              "ContentTypes": [
                { "Name": "Bonne page" },
                { "DisplayName": "Sans nom" },
                { "Name": "Page", "Settings": [], "ContentTypePartDefinitionRecords": [
                  { "PartName": "AbsentPart" },
                  { "PartName": "Page" },
                  { "Name": "X" } ] },
                1
              ],
              "ContentParts": [ { "Name": "Other", "ContentPartFieldDefinitionRecords": [
                { "FieldName": "AbsentField", "Name": "A" },
                { "FieldName": "TextField" } ] } ]
            } ] }
            """);

        Assert.Equal(
            [
                (2, "« ContentTypes » ne doit contenir que des objets { … }."),
                (3, "« Bonne page » n'est pas un nom technique : une lettre, puis des lettres et des chiffres."),
                (4, "« Name » est obligatoire ici."),
                (5, "« Settings » doit être un objet { … }."),
                (6, "La partie « AbsentPart » est inconnue."),
                (8, "« PartName » est obligatoire ici."),
                (12, "Le champ « AbsentField » est inconnu."),
                (13, "« Name » est obligatoire ici."),
            ],
            faults);
        Assert.Null(await DefinitionAsync(site, "Page"));
    }

    private static Task<ContentTypeDefinition?> DefinitionAsync(ContentSite site, string name)
        => site.ReadAsync(services => services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync(name));
}
