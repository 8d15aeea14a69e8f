using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Recipes.Services;
using Verger.Engine.Recipes.Files;
using Verger.Recipes;

namespace Verger.Engine.Tests.Recipes;

/// <summary>Recipes that a module carries: this assembly stands for the module.</summary>
public sealed class ModuleRecipeTests
{
    private readonly RecipeBench _bench = new();

    [Fact]
    public async Task A_migration_runs_a_recipe_of_its_module()
    {
        await using var services = _bench.Services.BuildServiceProvider();
        using var scope = services.CreateScope();

        await scope.ServiceProvider.GetRequiredService<IRecipeMigrator>().ExecuteAsync("first.recipe.json", new SampleMigration());

        Assert.Equal("Agir ensemble", _bench.Notes.Single().Step["value"]!.ToString().Trim());
    }

    [Fact]
    public async Task A_migration_whose_recipe_has_faults_names_module_file_and_line()
    {
        await using var services = _bench.Services.BuildServiceProvider();
        using var scope = services.CreateScope();

        var exception = await Assert.ThrowsAsync<RecipeFaultsException>(() =>
            scope.ServiceProvider.GetRequiredService<IRecipeMigrator>().ExecuteAsync("faulty.recipe.json", new SampleMigration()));

        Assert.StartsWith("Verger.Engine.Tests/Migrations/faulty.recipe.json(3) : L'étape « Inconnue »", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_migration_whose_recipe_is_not_there_says_so()
    {
        await using var services = _bench.Services.BuildServiceProvider();
        using var scope = services.CreateScope();

        var exception = await Assert.ThrowsAsync<FileNotFoundException>(() =>
            scope.ServiceProvider.GetRequiredService<IRecipeMigrator>().ExecuteAsync("absent.recipe.json", new SampleMigration()));

        Assert.Contains("Migrations/absent.recipe.json", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_lists_its_own_files_only()
    {
        var files = new ModuleFiles(typeof(ModuleRecipeTests).Assembly);

        Assert.Equal(["faulty.recipe.json", "first.recipe.json"], files.GetDirectoryContents("Migrations").Select(file => file.Name).Order(StringComparer.Ordinal));
        Assert.Empty(files.GetDirectoryContents("Recipes"));
        Assert.False(files.GetDirectoryContents("Absent").Exists);
        Assert.False(files.GetFileInfo("Recipes/absent.txt").Exists);
        Assert.Equal(files.GetFileInfo("Recipes/Snippets/motto.txt").Length, files.GetFileInfo("/Recipes/Snippets/motto.txt").Length);
    }

    private sealed class SampleMigration : DataMigration;
}
