using System.Security.Claims;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Security;

/// <summary>A claim that the users of a role have.</summary>
public class RoleClaim
{
    /// <summary>An empty claim, to be filled from a document.</summary>
    public RoleClaim()
    {
    }

    /// <summary>A claim.</summary>
    /// <param name="value">Its value.</param>
    /// <param name="type">Its type.</param>
    public RoleClaim(string value, string type = Permission.ClaimType)
    {
        ClaimValue = value;
        ClaimType = type;
    }

    /// <summary>Its type.</summary>
    public string ClaimType { get; set; } = "";

    /// <summary>Its value.</summary>
    public string ClaimValue { get; set; } = "";

    /// <summary>The claim of a permission.</summary>
    public static RoleClaim Create(string permissionName) => new(permissionName);

    /// <summary>The claim as the platform knows it.</summary>
    public Claim ToClaim() => new(ClaimType, ClaimValue);

    /// <summary>A copy that shares nothing with it.</summary>
    public RoleClaim Clone() => new(ClaimValue, ClaimType);

    /// <inheritdoc cref="ToClaim"/>
    public static implicit operator Claim(RoleClaim roleClaim) => roleClaim.ToClaim();
}
