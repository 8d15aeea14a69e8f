using Portability.Tests.Api;
using Portability.Tests.Engine;

namespace Portability.Tests;

/// <summary>What <c>-p:CmsEngine=OrchardCore</c> makes of the build: the genuine packages, of one version, and nothing of ours beneath the modules.</summary>
public sealed class EngineSwitchTests(GenuineEngine engine, CompiledRepository repository) : IClassFixture<GenuineEngine>, IClassFixture<CompiledRepository>
{
    [Fact]
    public void The_site_is_an_Orchard_application_with_our_modules()
    {
        Assert.Equal(["OrchardCore.Application.Cms.Targets", "OrchardCore.Lucene", "OrchardCore.Workflows"], engine.Site.Packages.Order(StringComparer.Ordinal));
        Assert.Equal(engine.Portable.Keys.Order(StringComparer.Ordinal), engine.Site.Projects.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_module_is_an_Orchard_module_and_a_theme_a_theme() =>
        Faults.AssertNone(
            from project in engine.Portable.Values
            let kind = Repository.Projects("Themes").Any(theme => theme.Name == project.Name) ? "Theme" : "Module"
            where !project.Packages.Contains($"OrchardCore.{kind}.Targets")
            select $"{project.Name} does not reference OrchardCore.{kind}.Targets.");

    [Fact]
    public void Nothing_of_Verger_is_referenced() =>
        Faults.AssertNone(
            from project in engine.All
            from reference in project.Projects.Concat(project.Packages)
            where reference.StartsWith("Verger.", StringComparison.Ordinal)
            select $"{project.Name} references {reference}.");

    [Fact]
    public void All_packages_are_Orchards_of_one_version_3_0_set_in_one_place()
    {
        Assert.StartsWith("3.0.", engine.Site.Property("OrchardCoreVersion"));
        Faults.AssertNone(
            from project in engine.All
            from package in project.Packages
            let version = string.Join(" and ", project.VersionsOf(package))
            where !package.StartsWith("OrchardCore.", StringComparison.Ordinal) || version != engine.Site.Property("OrchardCoreVersion")
            select $"{project.Name} references {package} of version {version}.");
    }

    // NuGet refuses « 3.0.* » with central versions unless it is told.
    [Fact]
    public void A_version_that_floats_may_be_set_centrally() =>
        Assert.All(engine.All, project => Assert.Equal(("true", "true"), (project.Property("ManagePackageVersionsCentrally"), project.Property("CentralPackageFloatingVersionsEnabled"))));

    [Fact]
    public void No_package_is_referenced_twice() =>
        Assert.All(engine.All, project => Assert.Equal(project.Packages.Distinct(StringComparer.OrdinalIgnoreCase), project.Packages));

    [Fact]
    public void Every_feature_that_a_manifest_names_has_its_package() =>
        Faults.AssertNone(
            from module in repository.Portable
            from feature in Architecture.Manifest.Of(module).Dependencies
            where feature.StartsWith("OrchardCore.", StringComparison.Ordinal)
            where !engine.Portable[module.Name].Packages.Any(package => feature == package || feature.StartsWith(package + ".", StringComparison.Ordinal))
            select $"{module.Name} depends on {feature}, for which its build references no package.");

    [Fact]
    public void What_a_module_uses_is_in_an_assembly_that_its_packages_bring()
    {
        if (OrchardAssemblies.AtHand() is not { } assemblies)
            return;

        var reader = new ReferenceReader(repository.Assemblies);
        Faults.AssertNone(repository.Portable.SelectMany(module => PackageGuard.Missing(module.Name, engine.PackagesWithin(module.Name), reader.Read(module), assemblies.Of)));
    }

    [Fact]
    public void An_assembly_that_no_package_brings_is_told()
    {
        var packages = new HashSet<string> { "OrchardCore.Media" };
        ApiReference[] uses = [new("T:A", "Verger.Contracts", "M"), new("T:B", "Verger.Contracts", "M"), new("T:C", "Verger.Contracts", "M")];
        Dictionary<string, string[]> declared = new() { ["T:A"] = ["OrchardCore.Media.Core"], ["T:B"] = ["OrchardCore.Lists"], ["T:C"] = [] };

        var fault = Assert.Single(PackageGuard.Missing("M", packages, uses, id => declared[id]));

        Assert.StartsWith("M uses T:B of OrchardCore.Lists", fault);
    }

    // Orchard's build embeds a resource under the path that its link says.
    [Fact]
    public void The_recipes_of_the_repository_reach_the_folder_where_Orchard_looks()
    {
        var folder = Path.Combine(Repository.Root, "recipes");
        var recipes = Directory.GetFiles(folder, "*.recipe.json").Concat(Directory.GetFiles(Path.Combine(folder, "media")).Where(file => !file.EndsWith(".md", StringComparison.Ordinal)))
            .Select(file => "Recipes/" + Path.GetRelativePath(folder, file));

        Assert.Equal(recipes.Order(StringComparer.Ordinal), engine.Portable["CitesUnies.Portal"].Items("EmbeddedResource", "Link").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_the_build_of_the_theme_makes_reaches_its_wwwroot()
    {
        var theme = Repository.Projects("Themes").Single(project => project.Name == "CitesUnies.Theme");

        var built = await EngineProject.EvaluateAsync(theme.Name, theme.File, "EmbedAssets");

        Assert.Contains(built.Items("EmbeddedResource", "Link"), link => link.StartsWith("wwwroot/", StringComparison.Ordinal) && link.EndsWith(".css", StringComparison.Ordinal));
    }

    [Fact]
    public void Views_import_tag_helpers_of_assemblies_that_Orchard_has()
    {
        if (OrchardAssemblies.AtHand() is not { } assemblies)
            return;

        const string Directive = "@addTagHelper *, OrchardCore";
        var imported = File.ReadLines(Path.Combine(Repository.Root, "build", "viewimports", "OrchardCore.cshtml")).Where(line => line.StartsWith(Directive, StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(imported);
        Assert.All(imported, line => Assert.Contains(line[(line.IndexOf(',') + 1)..].Trim(), assemblies.Names));
    }

    [Fact]
    public void What_is_published_has_a_wwwroot() => Assert.Contains(engine.Site.Items("Content", "Identity"), path => path.Replace('\\', '/').StartsWith("wwwroot/", StringComparison.Ordinal));
}
