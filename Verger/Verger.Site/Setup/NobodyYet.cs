using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Verger.Site.Setup;

/// <summary>The accounts of a site that is not set up: none. With it Identity checks the administrator's before there is a database.</summary>
internal sealed class NobodyYet : IUserPasswordStore<IUser>, IUserEmailStore<IUser>
{
    public Task<IUser?> FindByIdAsync(string userId, CancellationToken cancellationToken) => Task.FromResult<IUser?>(null);

    public Task<IUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => Task.FromResult<IUser?>(null);

    public Task<IUser?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken) => Task.FromResult<IUser?>(null);

    public Task<string> GetUserIdAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(((User)user).UserId);

    public Task<string?> GetUserNameAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.UserName);

    public Task<string?> GetEmailAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(((User)user).Email);

    public Task<string?> GetNormalizedUserNameAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(((User)user).NormalizedUserName);

    public Task<string?> GetNormalizedEmailAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(((User)user).NormalizedEmail);

    public Task<bool> GetEmailConfirmedAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(false);

    public Task<string?> GetPasswordHashAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    public Task<bool> HasPasswordAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(false);

    public Task<IdentityResult> CreateAsync(IUser user, CancellationToken cancellationToken) => throw NotSetUp();

    public Task<IdentityResult> UpdateAsync(IUser user, CancellationToken cancellationToken) => throw NotSetUp();

    public Task<IdentityResult> DeleteAsync(IUser user, CancellationToken cancellationToken) => throw NotSetUp();

    public Task SetUserNameAsync(IUser user, string? userName, CancellationToken cancellationToken) => throw NotSetUp();

    public Task SetNormalizedUserNameAsync(IUser user, string? normalizedName, CancellationToken cancellationToken) => throw NotSetUp();

    public Task SetEmailAsync(IUser user, string? email, CancellationToken cancellationToken) => throw NotSetUp();

    public Task SetNormalizedEmailAsync(IUser user, string? normalizedEmail, CancellationToken cancellationToken) => throw NotSetUp();

    public Task SetEmailConfirmedAsync(IUser user, bool confirmed, CancellationToken cancellationToken) => throw NotSetUp();

    public Task SetPasswordHashAsync(IUser user, string? passwordHash, CancellationToken cancellationToken) => throw NotSetUp();

    public void Dispose()
    {
        // There is nothing to let go of.
    }

    private static InvalidOperationException NotSetUp() => new("The site is not set up: it keeps no accounts.");
}
