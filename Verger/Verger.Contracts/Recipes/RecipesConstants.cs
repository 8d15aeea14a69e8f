namespace OrchardCore.Recipes;

/// <summary>Where recipes are found: <c>Recipes/*.recipe.json</c> of a module.</summary>
public static class RecipesConstants
{
    /// <summary>The folder.</summary>
    public const string RecipesFolderName = "Recipes";

    /// <summary>The end of the file's name.</summary>
    public const string RecipeExtension = ".recipe.json";
}
