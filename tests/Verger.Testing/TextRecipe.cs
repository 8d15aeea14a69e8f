using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Verger.Testing;

/// <summary>Recipes that are texts of a test.</summary>
public static class TextRecipe
{
    /// <summary>Runs steps in a unit of work of their own.</summary>
    public static Task RunStepsAsync(this FeatureSite site, string steps, Dictionary<string, object>? environment = null)
        => site.DoAsync(services => RunAsync(services, $$"""{ "steps": [ {{steps}} ] }""", environment));

    /// <summary>Runs a recipe in the caller's unit of work.</summary>
    public static Task RunAsync(IServiceProvider services, string recipe, Dictionary<string, object>? environment = null)
    {
        var files = new TextFiles(new Dictionary<string, string> { ["Recipes/test.recipe.json"] = recipe });
        var descriptor = new RecipeDescriptor
        {
            Name = "test",
            IsSetupRecipe = true,
            RequireNewScope = false,
            BasePath = "Recipes",
            FileProvider = files,
            RecipeFileInfo = files.GetFileInfo("Recipes/test.recipe.json"),
        };
        return services.GetRequiredService<IRecipeExecutor>().ExecuteAsync("", descriptor, environment ?? [], CancellationToken.None);
    }
}
