using OrchardCore.Data.Migration;

namespace OrchardCore.Recipes.Services;

/// <summary>Runs a recipe from within a migration. See https://docs.orchardcore.net/en/latest/reference/modules/Recipes/#recipe-migrations.</summary>
public interface IRecipeMigrator
{
    /// <summary>Runs a recipe in the migration's transaction.</summary>
    /// <param name="recipeFileName">A file in the folder <c>Migrations</c> of the migration's module.</param>
    /// <param name="migration">The migration.</param>
    /// <returns>The run's identifier.</returns>
    /// <exception cref="OrchardCore.Recipes.Models.RecipeExecutionException">The recipe has faults, or a step failed.</exception>
    Task<string> ExecuteAsync(string recipeFileName, IDataMigration migration);
}
