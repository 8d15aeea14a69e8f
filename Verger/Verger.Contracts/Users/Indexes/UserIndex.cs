using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

/// <summary>One row for each user.</summary>
public class UserIndex : MapIndex
{
    /// <summary>The identifier of the user's row.</summary>
    public long DocumentId { get; set; }

    /// <summary>The user's identifier.</summary>
    public string? UserId { get; set; }

    /// <summary>The name, in the form in which names are compared. No two users have the same.</summary>
    public string? NormalizedUserName { get; set; }

    /// <summary>The e-mail address, in the form in which addresses are compared. No two users have the same.</summary>
    public string? NormalizedEmail { get; set; }

    /// <summary>Whether they may sign in.</summary>
    public bool IsEnabled { get; set; }

    /// <summary>Whether too many wrong passwords lock the account.</summary>
    public bool IsLockoutEnabled { get; set; }

    /// <summary>Until when it is locked.</summary>
    public DateTime? LockoutEndUtc { get; set; }

    /// <summary>Wrong passwords since the last right one.</summary>
    public int AccessFailedCount { get; set; }
}
