using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using Verger.Users.SignIn;

namespace Verger.Users.Accounts;

internal sealed class UserService(UserManager<IUser> users, PasswordCheck passwords) : IUserService
{
    public async Task<IUser?> CreateUserAsync(IUser user, string? password, Action<string, string> reportError)
    {
        var result = string.IsNullOrEmpty(password) ? await users.CreateAsync(user) : await CreateWithPasswordAsync(user, password);
        foreach (var error in result.Errors)
        {
            reportError(FieldOf(error), error.Description);
        }

        return result.Succeeded ? user : null;
    }

    public async Task<IUser?> AuthenticateAsync(string identifier, string password, Action<string, string> reportError)
    {
        // A name has no such characters, and a database may take them ill.
        var account = identifier.Any(char.IsControl) ? null : await GetUserAsync(identifier) as User;
        if (await passwords.MayEnterAsync(account, password))
        {
            return account;
        }

        reportError("", "Nom d’utilisateur ou mot de passe incorrect.");
        return null;
    }

    public async Task<IUser?> GetAuthenticatedUserAsync(ClaimsPrincipal principal) => await users.GetUserAsync(principal);

    public async Task<IUser?> GetUserAsync(string userName)
        => await users.FindByNameAsync(userName) ?? (userName.Contains('@', StringComparison.Ordinal) ? await users.FindByEmailAsync(userName) : null);

    public async Task<IUser?> GetUserByUniqueIdAsync(string userId) => await users.FindByIdAsync(userId);

    // Identity looks at the name only when the password is good; here all that is wrong is told at once.
    private async Task<IdentityResult> CreateWithPasswordAsync(IUser user, string password)
    {
        var errors = new List<IdentityError>();
        foreach (var validator in users.PasswordValidators)
        {
            errors.AddRange((await validator.ValidateAsync(users, user, password)).Errors);
        }

        if (errors.Count == 0)
        {
            return await users.CreateAsync(user, password);
        }

        foreach (var validator in users.UserValidators)
        {
            errors.AddRange((await validator.ValidateAsync(users, user)).Errors);
        }

        return IdentityResult.Failed([.. errors]);
    }

    // Identity's codes begin or end with what they are about: PasswordTooShort, InvalidEmail, DuplicateUserName.
    private static string FieldOf(IdentityError error) => error.Code switch
    {
        _ when error.Code.StartsWith("Password", StringComparison.Ordinal) => "Password",
        _ when error.Code.EndsWith("Email", StringComparison.Ordinal) => nameof(User.Email),
        _ when error.Code.EndsWith("UserName", StringComparison.Ordinal) => nameof(User.UserName),
        _ => "",
    };
}
