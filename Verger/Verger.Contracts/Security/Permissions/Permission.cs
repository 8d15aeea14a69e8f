using System.Security.Claims;

namespace OrchardCore.Security.Permissions;

/// <summary>Something that a role may be allowed to do.</summary>
public class Permission
{
    /// <summary>The type of the claim that a role's permissions are kept as.</summary>
    public const string ClaimType = "Permission";

    /// <summary>A permission known by its name only.</summary>
    public Permission(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    /// <summary>A permission.</summary>
    /// <param name="name">What it is kept under.</param>
    /// <param name="description">What it allows, in words for people.</param>
    /// <param name="isSecurityCritical">Whether who has it can give themselves more.</param>
    public Permission(string name, string description, bool isSecurityCritical = false) : this(name)
    {
        Description = description;
        IsSecurityCritical = isSecurityCritical;
    }

    /// <summary>A permission that others imply.</summary>
    /// <param name="name">What it is kept under.</param>
    /// <param name="description">What it allows, in words for people.</param>
    /// <param name="impliedBy">Permissions that include it.</param>
    /// <param name="isSecurityCritical">Whether who has it can give themselves more.</param>
    public Permission(string name, string description, IEnumerable<Permission> impliedBy, bool isSecurityCritical = false)
        : this(name, description, isSecurityCritical) => ImpliedBy = impliedBy;

    /// <summary>What it is kept under.</summary>
    public string Name { get; }

    /// <summary>What it allows, in words for people.</summary>
    public string? Description { get; set; }

    /// <summary>The group that it is shown in.</summary>
    public string? Category { get; set; }

    /// <summary>Permissions that include it.</summary>
    public IEnumerable<Permission>? ImpliedBy { get; }

    /// <summary>Whether who has it can give themselves more.</summary>
    public bool IsSecurityCritical { get; }

    /// <summary>The claim that a role keeps it as.</summary>
    public static implicit operator Claim(Permission p) => new(ClaimType, p.Name);
}
