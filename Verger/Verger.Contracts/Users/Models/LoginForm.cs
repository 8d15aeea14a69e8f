using OrchardCore.Entities;

namespace OrchardCore.Users.Models;

/// <summary>What is asked of somebody who signs in. Features add fields by a display driver of it.</summary>
public class LoginForm : Entity
{
    /// <summary>The name or the e-mail address.</summary>
    public string? UserName { get; set; }

    /// <summary>The password.</summary>
    public string? Password { get; set; }

    /// <summary>Whether the session outlives the browser's.</summary>
    public bool RememberMe { get; set; }
}
