using OrchardCore.Recipes.Models;

namespace OrchardCore.Setup.Services;

/// <summary>Sets a new site up.</summary>
public interface ISetupService
{
    /// <summary>The recipes that a site can be set up with.</summary>
    Task<IEnumerable<RecipeDescriptor>> GetSetupRecipesAsync();

    /// <summary>
    /// Sets the site up, wholly or not at all. What stands against it is in <see cref="SetupContext.Errors"/> afterwards, by the names of
    /// <see cref="OrchardCore.Abstractions.Setup.SetupConstants"/>; the site then is as it was.
    /// </summary>
    /// <returns>The identifier of the recipe's run; empty when something stood against it.</returns>
    Task<string> SetupAsync(SetupContext context);
}
