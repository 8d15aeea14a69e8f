using System.Text.Json;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Verger.Site.Roles;

/// <summary>Recipe step <c>Roles</c>: roles by name, made when they are new. Permissions of features that are not enabled yet are kept for when they are.</summary>
internal sealed class RolesStep(RoleRegister register) : NamedRecipeStepHandler("Roles")
{
    protected override Task HandleAsync(RecipeExecutionContext context)
    {
        var model = context.Step.Deserialize<RolesStepModel>(JOptions.Default)!;
        return register.AlterAsync(roles =>
        {
            foreach (var role in model.Roles)
            {
                Apply(role, FindOrAdd(roles, role.Name));
            }
        });
    }

    private static Role FindOrAdd(List<Role> roles, string name)
    {
        var role = roles.Find(role => string.Equals(role.RoleName, name, StringComparison.OrdinalIgnoreCase));
        if (role is null)
        {
            roles.Add(role = new Role { RoleName = name, NormalizedRoleName = name.ToUpperInvariant() });
        }

        return role;
    }

    private static void Apply(RolesStepRole step, Role role)
    {
        role.RoleDescription = step.Description ?? role.RoleDescription;
        var named = step.Permissions ?? [];
        switch (step.PermissionBehavior)
        {
            case PermissionBehavior.Replace:
                role.RoleClaims.RemoveAll(claim => claim.ClaimType == Permission.ClaimType);
                goto case PermissionBehavior.Add;
            case PermissionBehavior.Add:
                var known = role.RoleClaims.Select(claim => claim.ClaimValue).ToHashSet(StringComparer.Ordinal);
                role.RoleClaims.AddRange(named.Where(known.Add).Select(RoleClaim.Create));
                break;
            case PermissionBehavior.Remove:
                role.RoleClaims.RemoveAll(claim => claim.ClaimType == Permission.ClaimType && named.Contains(claim.ClaimValue, StringComparer.Ordinal));
                break;
        }
    }
}
