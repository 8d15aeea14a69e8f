using OrchardCore.Data.Migration;
using OrchardCore.Recipes.Services;
using Verger.Engine.Recipes.Files;

namespace Verger.Engine.Recipes.Execution;

internal sealed class RecipeMigrator(IRecipeReader reader, IRecipeExecutor executor) : IRecipeMigrator
{
    private const string Folder = "Migrations";

    public async Task<string> ExecuteAsync(string recipeFileName, IDataMigration migration)
    {
        var files = new ModuleFiles(migration.GetType().Assembly);
        var file = files.GetFileInfo($"{Folder}/{recipeFileName}");
        if (!file.Exists)
        {
            throw new FileNotFoundException($"{migration.GetType().FullName}: no recipe {Folder}/{recipeFileName} in its module.");
        }

        var recipe = await reader.GetRecipeDescriptorAsync(Folder, file, files);
        recipe.RequireNewScope = false;
        return await executor.ExecuteAsync("", recipe, new Dictionary<string, object>(), CancellationToken.None);
    }
}
