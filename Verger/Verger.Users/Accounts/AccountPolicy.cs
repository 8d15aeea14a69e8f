using Microsoft.AspNetCore.Identity;

namespace Verger.Users.Accounts;

/// <summary>What names, addresses and passwords of accounts have to be.</summary>
internal static class AccountPolicy
{
    /// <summary>
    /// Twelve characters of four kinds, and a lock after five wrong ones: what the CNIL asks of a password that is all there is.
    /// <see href="https://www.cnil.fr/fr/mots-de-passe-une-nouvelle-recommandation-pour-maitriser-sa-securite">CNIL, recommandation du 14 octobre 2022</see>.
    /// </summary>
    public static void Apply(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        options.Password.RequiredLength = 12;
        options.Password.RequiredUniqueChars = 5;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
    }
}
