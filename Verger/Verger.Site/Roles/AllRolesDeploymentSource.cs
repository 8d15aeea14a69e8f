using System.Text.Json.Nodes;
using OrchardCore.Deployment;
using OrchardCore.Roles.Deployment;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Verger.Site.Roles;

/// <summary>Exports roles as the recipe step <c>Roles</c>: imported, a role allows what it allows here and nothing else.</summary>
internal sealed class AllRolesDeploymentSource(RoleRegister register) : DeploymentSourceBase<AllRolesDeploymentStep>
{
    protected override async Task ProcessAsync(AllRolesDeploymentStep step, DeploymentPlanResult result)
    {
        var roles = (await register.GetAsync()).OrderBy(role => role.RoleName, StringComparer.Ordinal).Select(role => (JsonNode)Export(role));
        result.Steps.Add(new JsonObject { ["name"] = "Roles", ["Roles"] = new JsonArray([.. roles]) });
    }

    private static JsonObject Export(Role role) => new()
    {
        ["Name"] = role.RoleName,
        ["Description"] = role.RoleDescription,
        ["Permissions"] = new JsonArray(
        [
            .. role.RoleClaims.Where(claim => claim.ClaimType == Permission.ClaimType).Select(claim => claim.ClaimValue).Order(StringComparer.Ordinal).Select(name => (JsonNode)name),
        ]),
        ["PermissionBehavior"] = nameof(PermissionBehavior.Replace),
    };
}
