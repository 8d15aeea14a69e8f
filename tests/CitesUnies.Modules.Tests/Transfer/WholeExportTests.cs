using System.Reflection;
using System.Text.Json.Nodes;
using CitesUnies.Modules.Tests.Site;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.Data.Migration.Records;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Layers.Models;
using OrchardCore.Media.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Roles.Models;
using OrchardCore.Sitemaps.Models;
using OrchardCore.Users.Models;
using Verger.Testing;
using YesSql;

namespace CitesUnies.Modules.Tests.Transfer;

/// <summary>Whoever adds something that the site keeps has to say how it is exported, or why it is not.</summary>
public sealed class WholeExportTests(PortalSite site) : IClassFixture<PortalSite>
{
    [Fact]
    public async Task Every_recipe_step_has_its_export_but_accounts_and_the_other_way_to_define() => await site.DoAsync(async services =>
    {
        var known = services.GetServices<IRecipeStepHandler>().OfType<NamedRecipeStepHandler>().Select(NameOf);
        var steps = JsonNode.Parse((await MemoryPackage.OfAsync(services)).Recipe)!["steps"]!.AsArray().Select(step => step!["name"]!.GetValue<string>());

        Assert.Equal(["ReplaceContentDefinition", "Users"], known.Except(steps, StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal));
    });

    [Fact]
    public async Task Every_kind_of_document_is_exported_or_is_one_that_each_site_has_of_its_own() => await site.DoAsync(async services =>
    {
        Type[] exported =
        [
            typeof(ContentItem), typeof(ContentDefinitionRecord), typeof(LayersDocument), typeof(MediaProfilesDocument), typeof(RolesDocument), typeof(SitemapDocument),
            typeof(Verger.Site.Settings.SiteSettings),
        ];
        Type[] own = [typeof(User), typeof(ShellDescriptor), typeof(DataMigrationRecord)];

        var stored = (await services.GetRequiredService<ISession>().Query().Any().ListAsync()).Select(document => document.GetType()).Distinct();

        Assert.Equal(exported.Concat(own).Select(type => type.FullName).Order(StringComparer.Ordinal), stored.Select(type => type.FullName).Order(StringComparer.Ordinal));
    });

    // Orchard's base class keeps the name to its descendants.
    private static string NameOf(NamedRecipeStepHandler handler)
        => (string)typeof(NamedRecipeStepHandler).GetField("StepName", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(handler)!;
}
