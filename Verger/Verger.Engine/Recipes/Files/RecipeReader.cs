using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Verger.Engine.Recipes.Files;

internal sealed class RecipeReader : IRecipeReader
{
    public async Task<RecipeDescriptor> GetRecipeDescriptorAsync(string recipeBasePath, IFileInfo recipeFileInfo, IFileProvider recipeFileProvider)
    {
        var text = await RecipeText.ReadAsync(recipeFileInfo);
        if (text.Faults.Count > 0)
        {
            throw new FormatException(string.Join(Environment.NewLine, text.Faults));
        }

        var recipe = ReadHead(text);
        recipe.BasePath = recipeBasePath;
        recipe.RecipeFileInfo = recipeFileInfo;
        recipe.FileProvider = recipeFileProvider;
        if (recipe.Name.Length == 0)
        {
            recipe.Name = recipeFileInfo.Name.Replace(RecipesConstants.RecipeExtension, "", StringComparison.Ordinal);
        }

        return recipe;
    }

    private static RecipeDescriptor ReadHead(RecipeText text)
    {
        var head = new JsonObject();
        foreach (var (name, value) in text.Root)
        {
            if (name is not ("steps" or "variables"))
            {
                head[name] = value?.DeepClone();
            }
        }

        try
        {
            return head.Deserialize<RecipeDescriptor>(JOptions.Default)!;
        }
        catch (JsonException exception)
        {
            var property = exception.Path?.TrimStart('$', '.') ?? "";
            throw new FormatException(text.Fault(text.Root, property, $"« {property} » n'a pas la forme attendue.").ToString(), exception);
        }
    }
}
