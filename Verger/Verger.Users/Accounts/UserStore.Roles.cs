using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace Verger.Users.Accounts;

/// <remarks>Identity hands over names of roles as they are compared; an account keeps them as the site writes them.</remarks>
internal sealed partial class UserStore : IUserRoleStore<IUser>
{
    public async Task AddToRoleAsync(IUser user, string normalizedRoleName, CancellationToken cancellationToken)
    {
        var names = (await roles.GetRolesAsync()).Select(role => role.RoleName);
        var name = names.FirstOrDefault(name => normalizer.NormalizeName(name) == normalizedRoleName)
            ?? throw new InvalidOperationException($"There is no role '{normalizedRoleName}'.");
        Account(user).RoleNames.Add(name);
    }

    public Task RemoveFromRoleAsync(IUser user, string normalizedRoleName, CancellationToken cancellationToken) => Change(user, account =>
        account.RoleNames = [.. account.RoleNames.Where(name => normalizer.NormalizeName(name) != normalizedRoleName)]);

    public Task<IList<string>> GetRolesAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult<IList<string>>([.. Account(user).RoleNames]);

    public Task<bool> IsInRoleAsync(IUser user, string normalizedRoleName, CancellationToken cancellationToken)
        => Task.FromResult(Account(user).RoleNames.Any(name => normalizer.NormalizeName(name) == normalizedRoleName));

    public async Task<IList<IUser>> GetUsersInRoleAsync(string normalizedRoleName, CancellationToken cancellationToken)
        => [.. await session.Query<User, UserByRoleNameIndex>(index => index.RoleName == normalizedRoleName).ListAsync(cancellationToken)];
}
