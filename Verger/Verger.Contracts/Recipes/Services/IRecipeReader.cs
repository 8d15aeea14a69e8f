using Microsoft.Extensions.FileProviders;
using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Reads the head of a recipe.</summary>
public interface IRecipeReader
{
    /// <summary>The head of the recipe in that file.</summary>
    /// <param name="recipeBasePath">The folder that its helpers' paths start from.</param>
    /// <param name="recipeFileInfo">The file.</param>
    /// <param name="recipeFileProvider">What the files beside it are read from.</param>
    /// <exception cref="FormatException">The file is not JSON; the message names file and line.</exception>
    Task<RecipeDescriptor> GetRecipeDescriptorAsync(string recipeBasePath, IFileInfo recipeFileInfo, IFileProvider recipeFileProvider);
}
