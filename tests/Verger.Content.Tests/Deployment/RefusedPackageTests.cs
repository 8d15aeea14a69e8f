using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Deployment.Services;
using OrchardCore.Recipes.Models;
using OrchardCore.Settings;
using Verger.Content.Tests.Site;
using Verger.Site.Deployment;
using Verger.Testing;

namespace Verger.Content.Tests.Deployment;

/// <summary>A package that is not what it should be is refused as a whole.</summary>
public sealed class RefusedPackageTests
{
    private const string Rename = """{ "name": "Settings", "SiteName": "Autre nom" }""";
    private const string Note = """{ "name": "media", "Files": [ { "SourcePath": "note.txt", "TargetPath": "note.txt" } ] }""";

    [Fact]
    public async Task One_without_a_recipe()
        => await RefusedAsync(new MemoryPackage { Files = { ["note.txt"] = [1] } }, "Ce paquet n’a pas de fichier « Recipe.json » à sa racine");

    [Theory]
    [InlineData("""{ "steps": [ { "name": "Settings", "SiteName": "Autre nom" """, "Recipe.json(1) : Ce n'est pas du JSON")]
    [InlineData("", "Recipe.json(1) : Ce n'est pas du JSON")]
    [InlineData("""[ { "name": "Settings", "SiteName": "Autre nom" } ]""", "Une recette est un objet")]
    [InlineData("""{ "name": "paquet" }""", "« steps » est obligatoire")]
    [InlineData("""{ "exportUtc": "hier", "steps": [] }""", "« exportUtc » n'a pas la forme attendue")]
    public async Task One_with_a_damaged_recipe(string recipe, string message) => await RefusedAsync(new MemoryPackage { Recipe = recipe }, message);

    [Theory]
    [InlineData("""{ "name": "Inventions" }""", "L'étape « Inventions » est inconnue")]
    [InlineData("""{ "name": "Feature", "enable": [ "Une.Inconnue" ] }""", "La fonctionnalité « Une.Inconnue » est inconnue")]
    [InlineData("""{ "name": "media", "Files": [ { "SourcePath": "absent.txt", "TargetPath": "absent.txt" } ] }""", "Il n’y a pas de fichier « absent.txt » à côté de la recette")]
    [InlineData("""{ "name": "media", "Files": [ { "SourcePath": "../secret.txt", "TargetPath": "a.txt" } ] }""", "Il n’y a pas de fichier « ../secret.txt »")]
    [InlineData("""{ "name": "media", "Files": [ { "SourcePath": "dossier/../note.txt", "TargetPath": "a.txt" } ] }""", "Il n’y a pas de fichier « dossier/../note.txt »")]
    [InlineData("""{ "name": "media", "Files": [ { "SourcePath": "/etc/hostname", "TargetPath": "a.txt" } ] }""", "Il n’y a pas de fichier « /etc/hostname »")]
    [InlineData("""{ "name": "media", "Files": [ { "SourcePath": "note.txt", "TargetPath": "../a.txt" } ] }""", "« ../a.txt » n’est pas un chemin permis dans la médiathèque")]
    [InlineData("""{ "name": "media", "Files": [ { "SourcePath": "note.txt", "TargetPath": "a.exe" } ] }""", "La médiathèque n’accepte pas l’extension")]
    [InlineData("""{ "name": "Content", "data": [ { "ContentItemId": "x", "ContentType": "Inconnu" } ] }""", "Le type de contenu « Inconnu » est inconnu")]
    public async Task One_with_a_step_that_cannot_be(string step, string message)
    {
        var package = MemoryPackage.WithSteps($"{Rename}, {Note}, {step}");
        package.Files["note.txt"] = Encoding.UTF8.GetBytes("note");

        await RefusedAsync(package, message);
    }

    [Theory]
    [InlineData("../secret.txt", "Le nom « .. » n’est pas permis dans un paquet")]
    [InlineData("dossier/../../secret.txt", "Le nom « dossier/.. » n’est pas permis")]
    [InlineData("dossier\\secret.txt", "n’est pas permis")]
    [InlineData("C:secret.txt", "n’est pas permis")]
    [InlineData("se\u0000cret.txt", "Le nom « se\uFFFDcret.txt » n’est pas permis")]
    public async Task One_with_names_that_lead_elsewhere(string name, string message)
    {
        var package = MemoryPackage.WithSteps(Rename);
        package.Files[name] = [1];

        await RefusedAsync(package, message);
    }

    [Fact]
    public async Task One_with_more_files_folders_or_bytes_than_a_site_comes_to()
    {
        var limits = new PackageLimits(Files: 5, Depth: 2, RecipeBytes: 200, FileBytes: 10);
        await RefusedAsync(With(("a/b/c/d.txt", 1)), "Ce paquet a plus de 2 dossiers les uns dans les autres", limits);
        await RefusedAsync(With(("a", 1), ("b", 1), ("c", 1), ("d", 1), ("e", 1)), "Ce paquet contient plus de 5 fichiers et dossiers", limits);
        await RefusedAsync(With(("a", 11)), "Le fichier « a » dépasse", limits);
        await RefusedAsync(MemoryPackage.WithSteps(Rename + new string(' ', 200)), "Le fichier « Recipe.json » dépasse", limits);
    }

    [Fact]
    public async Task One_with_a_link()
    {
        var folder = Directory.CreateTempSubdirectory("verger-package-");
        var secret = Directory.CreateTempSubdirectory("verger-secret-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(secret.FullName, "secret.txt"), "secret");
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "Recipe.json"), MemoryPackage.WithSteps(Rename).Recipe);
            foreach (var (link, target) in new[] { ("note.txt", Path.Combine(secret.FullName, "secret.txt")), ("dossier", secret.FullName) })
            {
                var path = Path.Combine(folder.FullName, link);
                File.CreateSymbolicLink(path, target);
                await using var site = await ExportedSite.EmptyAsync();
                using var files = new PhysicalFileProvider(folder.FullName);

                var refused = await Assert.ThrowsAsync<RecipeExecutionException>(
                    () => site.DoAsync(services => services.GetRequiredService<IDeploymentManager>().ImportDeploymentPackageAsync(files)));

                Assert.Contains($"« {link} » est un lien", refused.Message, StringComparison.Ordinal);
                File.Delete(path);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
            secret.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_folder_that_holds_a_package_is_one()
    {
        var folder = Directory.CreateTempSubdirectory("verger-package-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "Recipe.json"), MemoryPackage.WithSteps($"{Rename}, {Note.Replace("\"note.txt\", ", "\"actes/note.txt\", ")}").Recipe);
            Directory.CreateDirectory(Path.Combine(folder.FullName, "actes"));
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "actes", "note.txt"), "note");
            await using var site = await ExportedSite.EmptyAsync();
            using var files = new PhysicalFileProvider(folder.FullName);

            await site.DoAsync(services => services.GetRequiredService<IDeploymentManager>().ImportDeploymentPackageAsync(files));

            Assert.Equal("Autre nom", await NameAsync(site));
            Assert.Equal(["note.txt"], await ExportedSite.MediaAsync(site));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static MemoryPackage With(params (string Name, int Bytes)[] files)
    {
        var package = MemoryPackage.WithSteps(Rename);
        foreach (var (name, bytes) in files)
        {
            package.Files[name] = new byte[bytes];
        }

        return package;
    }

    private static async Task RefusedAsync(MemoryPackage package, string message, PackageLimits? limits = null)
    {
        await using var site = await ExportedSite.EmptyAsync(configure: services => services.AddSingleton(limits ?? new PackageLimits()));
        await site.RunStepsAsync("""{ "name": "Settings", "SiteName": "Cités" }""");

        var refused = await Assert.ThrowsAnyAsync<RecipeExecutionException>(() => site.ImportAsync(package));

        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.Equal("Cités", await NameAsync(site));
        Assert.Empty(await ExportedSite.MediaAsync(site));
    }

    private static async Task<string> NameAsync(ContentSite site) => (await site.ReadAsync(services => services.GetRequiredService<ISiteService>().GetSiteSettingsAsync())).SiteName;
}
