using OrchardCore;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;

namespace Verger.Site.Recipes;

internal sealed class Permissions : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([RecipePermissions.ManageRecipes]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        => [new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = [RecipePermissions.ManageRecipes] }];
}
