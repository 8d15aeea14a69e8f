namespace OrchardCore.Security;

/// <summary>A role that users may have.</summary>
public interface IRole
{
    /// <summary>Its name.</summary>
    string RoleName { get; }

    /// <summary>What it is for.</summary>
    string? RoleDescription { get; }
}
