using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace Verger.Users.Accounts;

internal sealed partial class UserStore : IUserEmailStore<IUser>
{
    public async Task<IUser?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken)
        => await session.Query<User, UserIndex>(index => index.NormalizedEmail == normalizedEmail).FirstOrDefaultAsync(cancellationToken);

    public Task<string?> GetEmailAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Account(user).Email);

    public Task SetEmailAsync(IUser user, string? email, CancellationToken cancellationToken) => Change(user, account => account.Email = email);

    public Task<string?> GetNormalizedEmailAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Account(user).NormalizedEmail);

    public Task SetNormalizedEmailAsync(IUser user, string? normalizedEmail, CancellationToken cancellationToken)
        => Change(user, account => account.NormalizedEmail = normalizedEmail);

    public Task<bool> GetEmailConfirmedAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Account(user).EmailConfirmed);

    public Task SetEmailConfirmedAsync(IUser user, bool confirmed, CancellationToken cancellationToken)
        => Change(user, account => account.EmailConfirmed = confirmed);
}
