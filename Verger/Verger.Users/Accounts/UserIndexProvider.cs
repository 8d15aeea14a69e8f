using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql.Indexes;

namespace Verger.Users.Accounts;

/// <summary>Indexes accounts by what they are found by.</summary>
internal sealed class UserIndexProvider : IndexProvider<User>
{
    public override void Describe(DescribeContext<User> context) => context.For<UserIndex>().Map(user => new UserIndex
    {
        UserId = user.UserId,
        NormalizedUserName = user.NormalizedUserName,
        NormalizedEmail = user.NormalizedEmail,
        IsEnabled = user.IsEnabled,
        IsLockoutEnabled = user.IsLockoutEnabled,
        LockoutEndUtc = user.LockoutEndUtc,
        AccessFailedCount = user.AccessFailedCount,
    });
}
