using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Layers.Models;
using OrchardCore.Layers.Services;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;
using Verger.Content.Tests.Site;
using Verger.Testing;

namespace Verger.Content.Tests.Layers;

public sealed class LayerStepTests
{
    [Theory, EachDatabase]
    public async Task Layers_are_made_and_changed_by_name(string provider)
    {
        await using var site = await LayerSite.CreateAsync(provider);

        await site.RunStepsAsync("""
            { "name": "layers", "layers": [
              { "Name": "Membres", "Description": "Pour les adhérents", "LayerRule": { "ConditionId": "r", "Conditions": [
                { "$type": "OrchardCore.Rules.Models.IsAuthenticatedCondition, OrchardCore.Rules", "Name": "IsAuthenticatedCondition", "ConditionId": "c" },
                { "Name": "AnyConditionGroup", "DisplayText": "Lieu", "Conditions": [
                  { "$type": "OrchardCore.Rules.Models.UrlCondition, OrchardCore.Rules", "Name": "UrlCondition", "Value": "~/agenda",
                    "Operation": { "$type": "OrchardCore.Rules.Models.StringStartsWithOperator, OrchardCore.Rules", "CaseSensitive": true } } ] } ] } } ] }
            """);

        var layer = Assert.Single(await LayersAsync(site));
        Assert.Equal(("Membres", "Pour les adhérents", "r"), (layer.Name, layer.Description, layer.LayerRule.ConditionId));
        Assert.Equal("c", Assert.IsType<IsAuthenticatedCondition>(layer.LayerRule.Conditions[0]).ConditionId);
        var group = Assert.IsType<AnyConditionGroup>(layer.LayerRule.Conditions[1]);
        Assert.Equal(("Lieu", 26), (group.DisplayText, group.ConditionId!.Length));
        var url = Assert.IsType<UrlCondition>(Assert.Single(group.Conditions));
        Assert.Equal(("~/agenda", true), (url.Value, Assert.IsType<StringStartsWithOperator>(url.Operation).CaseSensitive));

        await site.RunStepsAsync("""{ "name": "Layers", "Layers": [ { "Name": "membres", "Description": "Changé" }, { "Name": "Partout", "LayerRule": """ + LayerSite.Everywhere + " } ] }");
        Assert.Equal([("Membres", "Changé", 2), ("Partout", null, 1)], (await LayersAsync(site)).Select(layer => (layer.Name, layer.Description, layer.LayerRule.Conditions.Count)));

        await site.RunStepsAsync("""{ "name": "Layers", "Layers": [ { "Name": "Membres", "LayerRule": """ + LayerSite.Everywhere + " } ] }");
        Assert.IsType<BooleanCondition>(Assert.Single((await LayersAsync(site))[0].LayerRule.Conditions));
    }

    [Fact]
    public async Task A_rule_without_conditions_holds_nowhere_and_comes_back_from_an_export()
    {
        await using var site = await LayerSite.CreateAsync(TestDatabase.Sqlite);
        await site.RunStepsAsync("""{ "name": "Layers", "Layers": [ { "Name": "Vide", "LayerRule": { "Conditions": [] } } ] }""");
        await site.AddAsync("caché", "Vide");
        Assert.Empty(await site.ShownAsync("/"));

        var exported = JsonSerializer.Serialize(new { name = "Layers", Layers = await LayersAsync(site) }, JOptions.Default);
        await site.RunStepsAsync(exported);

        Assert.Empty(Assert.Single(await LayersAsync(site)).LayerRule.Conditions);
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_with_its_line()
    {
        await using var site = await LayerSite.CreateAsync(TestDatabase.Sqlite);

        var faults = await site.FaultsOfAsync("""
            { "steps": [ { "name": "Layers", "Layers": [
              { "Name": "A", "Description": 1 },
              { "Name": "a",
                "Rule": "true", "LayerRule": { "Conditions": [] } },
              { "Name": " ", "LayerRule": { "Conditions": [
                { "Name": "WeatherCondition" },
                { "Name": "BooleanCondition" },
                { "Name": "BooleanCondition", "Value": "oui" },
                { "Name": "BooleanCondition", "Value": true, "$type": "OrchardCore.Rules.Models.UrlCondition, OrchardCore.Rules" },
                { "Name": "UrlCondition" },
                { "Name": "UrlCondition", "Value": "/",
                  "Operation": { "$type": "Like" } },
                { "Name": "JavascriptCondition" },
                { "Name": "AllConditionGroup", "Conditions": [
                  { "Name": "IsAnonymousCondition" } ] },
                {}, 1 ] } },
              { "LayerRule": 1 } ] } ] }
            """);

        Assert.Equal(
            [
                (2, "« Description » doit être un texte."), (2, "« LayerRule » est obligatoire ici."),
                (3, "La couche « a » figure deux fois."),
                (4, "« Rule », une expression, n’est plus lue : la règle s’écrit dans « LayerRule », en conditions."),
                (5, "Une couche a un nom."), (5, "« Conditions » ne doit contenir que des objets { … }."),
                (6, "La condition « WeatherCondition » est inconnue. Il y a : AllConditionGroup, AnyConditionGroup, BooleanCondition, ContentTypeCondition, CultureCondition, HomepageCondition, IsAnonymousCondition, IsAuthenticatedCondition, JavascriptCondition, RoleCondition, UrlCondition."),
                (7, "« Value » est obligatoire ici : true ou false."),
                (8, "« Value » doit être true ou false."),
                (9, "« OrchardCore.Rules.Models.UrlCondition, OrchardCore.Rules » n’est pas le type d’une condition « BooleanCondition », qui est « OrchardCore.Rules.Models.BooleanCondition, OrchardCore.Rules »."),
                (10, "« Value » est obligatoire ici."), (10, "« Operation » est obligatoire ici."),
                (12, "L’opération « Like » est inconnue : par exemple « OrchardCore.Rules.Models.StringEqualsOperator, OrchardCore.Rules »."),
                (13, "« Script » est obligatoire ici."),
                (15, "« $type » est obligatoire ici."),
                (16, "« Name » est obligatoire ici."),
                (17, "« Name » est obligatoire ici."), (17, "« LayerRule » doit être un objet { … }."),
            ],
            faults.OrderBy(fault => fault.Line));
        Assert.Empty(await LayersAsync(site));
    }

    private static async Task<List<Layer>> LayersAsync(ContentSite site)
        => (await site.ReadAsync(services => services.GetRequiredService<ILayerService>().GetLayersAsync())).Layers;
}
