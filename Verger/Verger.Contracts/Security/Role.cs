namespace OrchardCore.Security;

/// <summary>A role and what it allows.</summary>
public class Role : IRole
{
    /// <inheritdoc/>
    public string RoleName { get; set; } = "";

    /// <inheritdoc/>
    public string? RoleDescription { get; set; }

    /// <summary>Its name in upper case, which it is found by.</summary>
    public string NormalizedRoleName { get; set; } = "";

    /// <summary>What it allows: claims of the type <c>Permission</c>.</summary>
    public List<RoleClaim> RoleClaims { get; set; } = [];

    /// <summary>A copy that shares nothing with it.</summary>
    public Role Clone() => new()
    {
        RoleName = RoleName,
        RoleDescription = RoleDescription,
        NormalizedRoleName = NormalizedRoleName,
        RoleClaims = RoleClaims.ConvertAll(claim => claim.Clone()),
    };
}
