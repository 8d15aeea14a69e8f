using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

/// <summary>
/// One row for each role of each user. Orchard reduces these to one row a role and counts in it; that asks all writers to take turns at
/// that row, so here a role's users are counted when somebody asks. Queries for the users of a role read the same.
/// </summary>
public class UserByRoleNameIndex : MapIndex
{
    /// <summary>The role's name, in the form in which names are compared.</summary>
    public string? RoleName { get; set; }

    /// <summary>How many users the row stands for: one.</summary>
    public int Count { get; set; }
}
