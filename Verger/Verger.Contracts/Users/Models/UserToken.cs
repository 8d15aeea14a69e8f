namespace OrchardCore.Users.Models;

/// <summary>A secret of one way to sign in.</summary>
public class UserToken
{
    /// <summary>The way.</summary>
    public string? LoginProvider { get; set; }

    /// <summary>What the way calls it.</summary>
    public string? Name { get; set; }

    /// <summary>The secret.</summary>
    public string? Value { get; set; }
}
