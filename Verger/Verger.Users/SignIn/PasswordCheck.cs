using Microsoft.AspNetCore.Identity;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Verger.Users.SignIn;

/// <summary>
/// Checks a password. Hashing takes nearly all of the time, so it is done once whether there is an account or not, is it locked, or is it disabled:
/// how long an answer takes tells nobody which accounts there are.
/// </summary>
internal sealed class PasswordCheck(UserManager<IUser> users, IPasswordHasher<IUser> hasher, IClock clock)
{
    private const int Tries = 10;

    private static readonly User _nobody = new();

    private static string? _hashOfNobody;

    /// <summary>Whether that is the password, and the account may be used. A wrong one counts against the account.</summary>
    /// <param name="account">The account; null when there is none of the name that was given.</param>
    /// <param name="password">The password.</param>
    public async Task<bool> MayEnterAsync(User? account, string password)
    {
        // Made at the first check, whosever that is.
        _hashOfNobody ??= hasher.HashPassword(_nobody, Guid.NewGuid().ToString());
        if (account?.PasswordHash is null)
        {
            hasher.VerifyHashedPassword(_nobody, _hashOfNobody, password);
            return false;
        }

        var isRight = await users.CheckPasswordAsync(account, password);
        if (account.LockoutEndUtc > clock.UtcNow)
        {
            return false;
        }

        if (!isRight)
        {
            await CountFailureAsync(account.UserId);
            return false;
        }

        if (account.AccessFailedCount > 0)
        {
            await users.ResetAccessFailedCountAsync(account);
        }

        return account.IsEnabled;
    }

    // In a unit of work of its own: the count is kept whatever becomes of the request, and is made again where another attempt counted meanwhile.
    private static async Task CountFailureAsync(string userId)
    {
        var isCounted = false;
        for (var attempt = 0; attempt < Tries && !isCounted; attempt++)
        {
            await ShellScope.UsingChildScopeAsync(async scope =>
            {
                var users = (UserManager<IUser>)scope.ServiceProvider.GetService(typeof(UserManager<IUser>))!;
                isCounted = await users.FindByIdAsync(userId) is not { } account || (await users.AccessFailedAsync(account)).Succeeded;
            });
        }
    }
}
