using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using Verger.Recipes;
using Verger.Testing;

namespace Verger.Content.Tests.Site;

/// <summary>Runs recipes on a <see cref="ContentSite"/>, each in a unit of work of its own.</summary>
internal static class ContentSiteRecipes
{
    public static Task RunStepsAsync(this ContentSite site, string steps, Dictionary<string, object>? environment = null)
        => site.DoAsync(services => RunAsync(services, $$"""{ "steps": [ {{steps}} ] }""", environment));

    /// <summary>What is wrong with a recipe, as line and message.</summary>
    public static async Task<(int Line, string Message)[]> FaultsOfAsync(this ContentSite site, string recipe)
        => [.. (await Assert.ThrowsAsync<RecipeFaultsException>(() => site.DoAsync(services => RunAsync(services, recipe)))).Faults.Select(fault => (fault.Line, fault.Message))];

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
