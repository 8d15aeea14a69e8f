using System.Security.Claims;

namespace OrchardCore.Users.Models;

/// <summary>Something that is asserted of a user, as it is stored.</summary>
public class UserClaim
{
    /// <summary>What kind of thing.</summary>
    public string? ClaimType { get; set; }

    /// <summary>The thing.</summary>
    public string? ClaimValue { get; set; }

    /// <summary>The same as identities have it.</summary>
    public Claim ToClaim() => new(ClaimType ?? "", ClaimValue ?? "");
}
