namespace OrchardCore.Users.ViewModels;

/// <summary>The fields of the shape <c>LoginFormCredentials</c>.</summary>
public class LoginViewModel
{
    /// <summary>The name or the e-mail address.</summary>
    public string? UserName { get; set; }

    /// <summary>The password; never sent back.</summary>
    public string? Password { get; set; }

    /// <summary>Whether the session outlives the browser's.</summary>
    public bool RememberMe { get; set; }
}
