using System.Security.Claims;

namespace OrchardCore.Users.Services;

/// <summary>Adds what a feature asserts of a user to the identity that a session has.</summary>
public interface IUserClaimsProvider
{
    /// <summary>Adds to the identity, at every request of the session.</summary>
    Task GenerateAsync(IUser user, ClaimsIdentity claims);
}
