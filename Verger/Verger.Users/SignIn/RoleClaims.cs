using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.Users;
using OrchardCore.Users.Services;

namespace Verger.Users.SignIn;

/// <summary>The names of a user's roles. What a role allows is looked up when it is asked for, so that a role that is changed counts at once.</summary>
internal sealed class RoleClaims(UserManager<IUser> users, IOptions<IdentityOptions> options) : IUserClaimsProvider
{
    public async Task GenerateAsync(IUser user, ClaimsIdentity claims)
    {
        foreach (var role in await users.GetRolesAsync(user))
        {
            claims.AddClaim(new Claim(options.Value.ClaimsIdentity.RoleClaimType, role));
        }
    }
}
