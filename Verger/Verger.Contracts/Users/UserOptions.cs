namespace OrchardCore.Users;

/// <summary>Where people sign in and out, below the root of the site; section <c>OrchardCore_Users</c> of the configuration.</summary>
public class UserOptions
{
    /// <summary>The page that they sign in at.</summary>
    public string LoginPath { get; set; } = "Login";

    /// <summary>What the form that signs out is sent to.</summary>
    public string LogoffPath { get; set; } = "Users/LogOff";
}
