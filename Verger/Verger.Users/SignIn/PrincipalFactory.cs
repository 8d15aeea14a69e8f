using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.Users;
using OrchardCore.Users.Services;

namespace Verger.Users.SignIn;

/// <summary>Makes the identity of a session: what Identity knows of the account, and what features assert of it.</summary>
internal sealed class PrincipalFactory(UserManager<IUser> users, IOptions<IdentityOptions> options, IEnumerable<IUserClaimsProvider> providers)
    : UserClaimsPrincipalFactory<IUser>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(IUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        foreach (var provider in providers)
        {
            await provider.GenerateAsync(user, identity);
        }

        return identity;
    }
}
