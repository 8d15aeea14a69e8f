namespace Verger.Site.Roles;

/// <summary>Recipe step <c>Roles</c>.</summary>
internal sealed record RolesStepModel(RolesStepRole[] Roles);

/// <summary>A role of the step.</summary>
internal sealed record RolesStepRole(string Name, string? Description, string[] Permissions, PermissionBehavior PermissionBehavior);

/// <summary>What becomes of the permissions that the role has already.</summary>
internal enum PermissionBehavior
{
    /// <summary>They go.</summary>
    Replace,

    /// <summary>They stay, the step's come in addition.</summary>
    Add,

    /// <summary>The step's are taken away.</summary>
    Remove,
}
