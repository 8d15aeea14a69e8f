using System.Security.Claims;

namespace OrchardCore.Users.Services;

/// <summary>Makes and finds accounts.</summary>
public interface IUserService
{
    /// <summary>Makes an account, with the caller's transaction.</summary>
    /// <param name="user">The user; a <see cref="Models.User"/>.</param>
    /// <param name="password">The password; none when empty, so that nobody can sign in with one.</param>
    /// <param name="reportError">Told of everything that stands against it, as field (<c>UserName</c>, <c>Email</c>, <c>Password</c>, or empty) and message.</param>
    /// <returns>The user; null when something stood against it, and nothing was stored.</returns>
    Task<IUser?> CreateUserAsync(IUser user, string? password, Action<string, string> reportError);

    /// <summary>The user whose name or address, and password, these are; null when they are not, or the account is locked or disabled.</summary>
    /// <param name="identifier">The name or the e-mail address.</param>
    /// <param name="password">The password.</param>
    /// <param name="reportError">Told why not, as field and message: the same for every reason, so that nobody learns which accounts there are.</param>
    Task<IUser?> AuthenticateAsync(string identifier, string password, Action<string, string> reportError);

    /// <summary>The user whom a session belongs to; null when nobody is signed in.</summary>
    Task<IUser?> GetAuthenticatedUserAsync(ClaimsPrincipal principal);

    /// <summary>The user of that name or e-mail address; null when there is none.</summary>
    Task<IUser?> GetUserAsync(string userName);

    /// <summary>The user with that <see cref="Models.User.UserId"/>; null when there is none.</summary>
    Task<IUser?> GetUserByUniqueIdAsync(string userId);
}
