namespace OrchardCore.Users;

/// <summary>Somebody with an account.</summary>
public interface IUser
{
    /// <summary>The name that they sign in with, unique whatever the case.</summary>
    string UserName { get; }
}
