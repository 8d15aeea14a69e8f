using OrchardCore.Security.Permissions;

namespace OrchardCore.Recipes;

/// <summary>What the feature <c>OrchardCore.Recipes</c> asks permission for.</summary>
public static class RecipePermissions
{
    /// <summary>Running recipes.</summary>
    public static readonly Permission ManageRecipes = new("ManageRecipes", "Manage Recipes", isSecurityCritical: true);
}
