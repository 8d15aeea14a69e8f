using OrchardCore.Deployment;

namespace OrchardCore.Roles.Deployment;

/// <summary>Exports the roles and what they allow.</summary>
public class AllRolesDeploymentStep : DeploymentStep
{
    /// <summary>A step that exports all there is, or what is chosen afterwards.</summary>
    public AllRolesDeploymentStep() => Name = "AllRoles";
}
