using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentTypes.Deployment;
using OrchardCore.CustomSettings.Deployment;
using OrchardCore.Deployment;
using OrchardCore.Deployment.Services;
using OrchardCore.Features.Deployment;
using OrchardCore.Media.Deployment;
using OrchardCore.Recipes.Models;
using OrchardCore.Settings.Deployment;
using Verger.Content.Tests.Site;
using Verger.Testing;

namespace Verger.Content.Tests.Deployment;

/// <summary>Plans that choose.</summary>
public sealed class ChosenExportTests
{
    [Fact]
    public async Task Definitions_are_those_that_were_chosen()
    {
        await using var site = await ExportedSite.FullAsync();

        var package = await ExportAsync(site, new ReplaceContentDefinitionDeploymentStep { ContentTypes = ["Page"], ContentParts = ["Details"] }, new ContentDefinitionDeploymentStep());

        var step = package.Steps("ReplaceContentDefinition")[0];
        Assert.Equal(["Page"], step["ContentTypes"]!.AsArray().Select(type => (string?)type!["Name"]));
        Assert.Equal(["Details"], step["ContentParts"]!.AsArray().Select(part => (string?)part!["Name"]));
        Assert.Empty(package.Steps("ContentDefinition")[0]["ContentTypes"]!.AsArray());
    }

    [Fact]
    public async Task A_definition_that_replaces_takes_away_what_the_other_site_had_besides()
    {
        await using var source = await ExportedSite.FullAsync();
        await using var target = await ExportedSite.EmptyAsync();
        await target.DefineAsync("Page", type => type.WithPart("Autre"));

        await target.ImportAsync(await ExportAsync(source, new ContentDefinitionDeploymentStep { IncludeAll = true }));
        Assert.Equal(["Autre", "TitlePart"], await PartsAsync(target));

        await target.ImportAsync(await ExportAsync(source, new ReplaceContentDefinitionDeploymentStep { IncludeAll = true }));
        Assert.Equal(["TitlePart"], await PartsAsync(target));
    }

    [Fact]
    public async Task Media_are_the_files_and_folders_that_were_chosen()
    {
        await using var site = await ExportedSite.FullAsync();
        await ExportedSite.PutAsync(site, "actes/2026/bilan.txt", "Bilan");
        await ExportedSite.PutAsync(site, "reste.txt", "Reste");

        var package = await ExportAsync(site, new MediaDeploymentStep { IncludeAll = false, DirectoryPaths = ["actes"], FilePaths = ["à lire.txt", "absent.txt"] });

        Assert.Equal(["actes/2026/bilan.txt", "actes/note.txt", "à lire.txt"], package.Steps("media")[0]["Files"]!.AsArray().Select(file => (string?)file!["TargetPath"]));
        Assert.Equal("Bilan"u8.ToArray(), package.Files["Media/actes/2026/bilan.txt"]);
    }

    [Fact]
    public async Task Settings_are_those_that_were_chosen()
    {
        await using var site = await ExportedSite.FullAsync();

        var package = await ExportAsync(
            site, new SiteSettingsDeploymentStep { Settings = ["SiteName", "Absents"] }, new CustomSettingsDeploymentStep { IncludeAll = false, SettingsTypeNames = ["Page"] });

        Assert.Equal([("name", "Settings"), ("SiteName", "Cités")], package.Steps("Settings")[0].Select(setting => (setting.Key, setting.Value!.GetValue<string>())));
        Assert.Equal("""{"name":"custom-settings"}""", package.Steps("custom-settings")[0].ToJsonString());
    }

    [Fact]
    public async Task Features_that_are_not_enabled_are_disabled_there_unless_they_are_ignored()
    {
        await using var site = await ExportedSite.EmptyAsync();

        var package = await ExportAsync(site, new AllFeaturesDeploymentStep(), new AllFeaturesDeploymentStep { IgnoreDisabledFeatures = true });

        Assert.Contains("OrchardCore.Taxonomies", package.Steps("Feature")[0]["disable"]!.AsArray().Select(name => (string?)name));
        Assert.False(package.Steps("Feature")[1].ContainsKey("disable"));
    }

    private static Task<MemoryPackage> ExportAsync(ContentSite site, params DeploymentStep[] steps) => site.ReadAsync(async services =>
    {
        var package = new MemoryPackage();
        await services.GetRequiredService<IDeploymentManager>().ExecuteDeploymentPlanAsync(
            new DeploymentPlan { DeploymentSteps = [.. steps] }, new DeploymentPlanResult(package, new RecipeDescriptor { Name = "choix" }));
        return package;
    });

    private static async Task<string[]> PartsAsync(ContentSite site)
    {
        var package = await ExportAsync(site, new ContentDefinitionDeploymentStep { ContentTypes = ["Page"] });
        return [.. package.Steps("ContentDefinition")[0]["ContentTypes"]![0]!["ContentTypePartDefinitionRecords"]!.AsArray().Select(part => part!["PartName"]!.GetValue<string>())];
    }
}
