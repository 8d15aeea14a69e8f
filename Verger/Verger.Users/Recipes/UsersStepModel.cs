namespace Verger.Users.Recipes;

/// <summary>Recipe step <c>Users</c>.</summary>
internal sealed record UsersStepModel(UsersStepUser[] Users);

/// <summary>An account of the step. What is not given stays as it is, or as it is for new accounts. Numbers of rows and normalised names are made here.</summary>
internal sealed record UsersStepUser(
    string? UserId,
    string UserName,
    string? Email,
    string? PasswordHash,
    bool? EmailConfirmed,
    bool? IsEnabled,
    bool? IsLockoutEnabled,
    bool? TwoFactorEnabled,
    string? PhoneNumber,
    bool? PhoneNumberConfirmed,
    string[]? RoleNames);
