using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;

namespace Verger.Users.Accounts;

internal sealed partial class UserStore : IUserPasswordStore<IUser>, IUserSecurityStampStore<IUser>
{
    public Task<string?> GetPasswordHashAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Account(user).PasswordHash);

    public Task SetPasswordHashAsync(IUser user, string? passwordHash, CancellationToken cancellationToken)
        => Change(user, account => account.PasswordHash = passwordHash);

    public Task<bool> HasPasswordAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Account(user).PasswordHash is not null);

    public Task<string?> GetSecurityStampAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Account(user).SecurityStamp);

    public Task SetSecurityStampAsync(IUser user, string stamp, CancellationToken cancellationToken)
        => Change(user, account => account.SecurityStamp = stamp);
}
