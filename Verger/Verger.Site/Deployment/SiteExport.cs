using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents.Deployment;
using OrchardCore.ContentTypes.Deployment;
using OrchardCore.CustomSettings.Deployment;
using OrchardCore.Deployment;
using OrchardCore.Deployment.Services;
using OrchardCore.Features.Deployment;
using OrchardCore.Layers.Deployment;
using OrchardCore.Layers.Models;
using OrchardCore.Media.Deployment;
using OrchardCore.Modules;
using OrchardCore.Recipes.Models;
using OrchardCore.Roles.Deployment;
using OrchardCore.Settings;
using OrchardCore.Settings.Deployment;
using OrchardCore.Sitemaps.Deployment;
using OrchardCore.Themes.Deployment;
using Verger.Deployment;
using Verger.Site.Settings;
using Verger.Site.Themes;

namespace Verger.Site.Deployment;

/// <summary>
/// The plan of the whole site: what others refer to first. Definitions add to those that there are, so that what a newer version of the
/// site brings stays; features that the exported site has not are left alone. Files come last, since they take part in no transaction.
/// </summary>
internal sealed class SiteExport(IDeploymentManager deployment, ISiteService siteService, IContentDefinitionManager definitions, IClock clock) : ISiteExport
{
    private const string CustomSettings = "CustomSettings";

    // Each site has its own: what its hashes are made with, and who owns it.
    private static readonly string[] _own = [nameof(ISite.SiteSalt), nameof(ISite.SuperUser)];

    // Steps of their own tell them.
    private static readonly string[] _toldApart = [SiteThemeService.Setting, AdminThemeService.Setting, nameof(LayerSettings)];

    public async Task WriteAsync(IFileBuilder files)
    {
        var site = await siteService.GetSiteSettingsAsync();
        var plan = new DeploymentPlan
        {
            Name = "Site",
            DeploymentSteps =
            [
                new AllFeaturesDeploymentStep { IgnoreDisabledFeatures = true },
                new ThemesDeploymentStep(),
                new SiteSettingsDeploymentStep { Settings = [.. await SettingsOfAsync(site)] },
                new ContentDefinitionDeploymentStep { IncludeAll = true },
                new CustomSettingsDeploymentStep(),
                new AllRolesDeploymentStep(),
                new AllMediaProfilesDeploymentStep(),
                new AllLayersDeploymentStep(),
                new AllSitemapsDeploymentStep(),
                new AllContentDeploymentStep(),
                new MediaDeploymentStep(),
            ],
        };
        await deployment.ExecuteDeploymentPlanAsync(plan, new DeploymentPlanResult(files, Head(site)));
    }

    private RecipeDescriptor Head(ISite site) => new()
    {
        Name = "Site",
        DisplayName = site.SiteName,
        Description = "Export du site entier, sauf les comptes, les secrets et les anciennes versions des contenus.",
        ExportUtc = clock.UtcNow,
    };

    private async Task<IEnumerable<string>> SettingsOfAsync(ISite site)
    {
        var types = (await definitions.ListTypeDefinitionsAsync()).Where(type => type.StereotypeEquals(CustomSettings)).Select(type => type.Name);
        var ofFeatures = site.Properties.Select(property => property.Key).Except(_toldApart).Except(types, StringComparer.OrdinalIgnoreCase);
        return SiteProperties.Names.Except(_own).Concat(ofFeatures).Order(StringComparer.Ordinal);
    }
}
