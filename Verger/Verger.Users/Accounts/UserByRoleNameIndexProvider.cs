using Microsoft.AspNetCore.Identity;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql.Indexes;

namespace Verger.Users.Accounts;

/// <summary>Indexes accounts by their roles.</summary>
internal sealed class UserByRoleNameIndexProvider(ILookupNormalizer normalizer) : IndexProvider<User>
{
    public override void Describe(DescribeContext<User> context) => context.For<UserByRoleNameIndex>().Map(user =>
        user.RoleNames.Select(normalizer.NormalizeName).Distinct().Select(role => new UserByRoleNameIndex { RoleName = role, Count = 1 }));
}
