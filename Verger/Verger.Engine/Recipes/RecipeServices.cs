using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Services;
using Verger.Engine.Recipes.Execution;
using Verger.Engine.Recipes.Files;
using Verger.Engine.Recipes.Scripting;

namespace Verger.Engine.Recipes;

/// <summary>Recipes: found, checked as a whole, run all or nothing.</summary>
public static class RecipeServices
{
    /// <summary>Adds what finds and runs recipes. The steps come with the features that they are of.</summary>
    public static IServiceCollection AddRecipes(this IServiceCollection services)
    {
        services.AddScripting();
        services.AddSingleton<IRecipeReader, RecipeReader>();
        services.AddSingleton<IRecipeHarvester, RecipeHarvester>();
        services.AddScoped<RecipeLoader>();
        services.AddScoped<RecipeChecker>();
        services.AddScoped<RecipeRunner>();
        services.AddScoped<IRecipeExecutor, RecipeExecutor>();
        services.AddScoped<IRecipeMigrator, RecipeMigrator>();
        return services;
    }
}
