using Microsoft.AspNetCore.Identity;
using OrchardCore.Entities;

namespace OrchardCore.Users.Models;

/// <summary>
/// An account, as it is stored. Other features hang their own data on it, as on any <see cref="Entity"/>.
/// <see href="https://docs.orchardcore.net/en/latest/reference/modules/Users/">Orchard Core › Users</see>.
/// </summary>
public class User : Entity, IUser
{
    /// <summary>The identifier of its row.</summary>
    public long Id { get; set; }

    /// <summary>The identifier that others refer to it by, 26 characters, never given twice.</summary>
    public string UserId { get; set; } = "";

    /// <inheritdoc/>
    public string UserName { get; set; } = "";

    /// <summary>The name in the form in which names are compared.</summary>
    public string? NormalizedUserName { get; set; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>The address in the form in which addresses are compared.</summary>
    public string? NormalizedEmail { get; set; }

    /// <summary>The hash of the password; null while there is none. The password itself is kept nowhere.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>Changes with everything that ends open sessions: password, name, second factor.</summary>
    public string? SecurityStamp { get; set; }

    /// <summary>Whether the address was shown to be theirs.</summary>
    public bool EmailConfirmed { get; set; }

    /// <summary>The telephone number.</summary>
    public string? PhoneNumber { get; set; }

    /// <summary>Whether the number was shown to be theirs.</summary>
    public bool PhoneNumberConfirmed { get; set; }

    /// <summary>Whether they may sign in.</summary>
    public bool IsEnabled { get; set; } = true;

    /// <summary>Whether signing in asks for a second factor.</summary>
    public bool TwoFactorEnabled { get; set; }

    /// <summary>Whether too many wrong passwords lock the account.</summary>
    public bool IsLockoutEnabled { get; set; }

    /// <summary>Until when it is locked; null or past when it is not.</summary>
    public DateTime? LockoutEndUtc { get; set; }

    /// <summary>Wrong passwords since the last right one.</summary>
    public int AccessFailedCount { get; set; }

    /// <summary>What a message that renews a forgotten password was signed with.</summary>
    public string? ResetToken { get; set; }

    /// <summary>The names of their roles.</summary>
    public IList<string> RoleNames { get; set; } = [];

    /// <summary>What is asserted of them besides.</summary>
    public IList<UserClaim> UserClaims { get; set; } = [];

    /// <summary>Their accounts elsewhere that they sign in with.</summary>
    public IList<UserLoginInfo> LoginInfos { get; set; } = [];

    /// <summary>Secrets of ways to sign in, as the key of an authenticator.</summary>
    public IList<UserToken> UserTokens { get; set; } = [];

    /// <inheritdoc/>
    public override string ToString() => UserName;
}
