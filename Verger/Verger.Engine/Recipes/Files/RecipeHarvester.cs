using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Extensions;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using Verger.Engine.Hosting.Extensions;

namespace Verger.Engine.Recipes.Files;

/// <summary>Finds the recipes of all modules, enabled or not: a site is set up with one before anything is enabled. Those of a module come by their files' names.</summary>
internal sealed class RecipeHarvester(IExtensionManager extensions, IRecipeReader reader, ILogger<RecipeHarvester> logger) : IRecipeHarvester
{
    public async Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync()
    {
        var recipes = new List<RecipeDescriptor>();
        foreach (var extension in extensions.GetExtensions().OfType<ExtensionInfo>())
        {
            var files = new ModuleFiles(extension.Assembly);
            foreach (var file in files.GetDirectoryContents(RecipesConstants.RecipesFolderName).OrderBy(file => file.Name, StringComparer.Ordinal))
            {
                if (file.Name.EndsWith(RecipesConstants.RecipeExtension, StringComparison.Ordinal))
                {
                    await TryAddAsync(recipes, () => reader.GetRecipeDescriptorAsync(RecipesConstants.RecipesFolderName, file, files));
                }
            }
        }

        return recipes;
    }

    private async Task TryAddAsync(List<RecipeDescriptor> recipes, Func<Task<RecipeDescriptor>> read)
    {
        try
        {
            recipes.Add(await read());
        }
        catch (FormatException exception)
        {
            logger.LogError("Recette illisible : {Fault}", exception.Message);
        }
    }
}
