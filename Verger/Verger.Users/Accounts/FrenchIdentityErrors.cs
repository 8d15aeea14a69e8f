using Microsoft.AspNetCore.Identity;

namespace Verger.Users.Accounts;

/// <summary>What Identity finds wrong, in French.</summary>
internal sealed class FrenchIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Error(nameof(DefaultError), "Le compte n’a pas pu être enregistré.");

    public override IdentityError ConcurrencyFailure() => Error(nameof(ConcurrencyFailure), "Ce compte a été modifié entre-temps par quelqu’un d’autre : reprendre depuis sa version actuelle.");

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), "Mot de passe incorrect.");

    public override IdentityError InvalidToken() => Error(nameof(InvalidToken), "Ce code n’est pas ou plus valable.");

    public override IdentityError InvalidUserName(string? userName) => Error(
        nameof(InvalidUserName),
        string.IsNullOrWhiteSpace(userName)
            ? "Le nom d’utilisateur est obligatoire."
            : $"« {userName} » ne convient pas comme nom d’utilisateur : lettres sans accent, chiffres et - . _ @ + seulement.");

    public override IdentityError InvalidEmail(string? email) => Error(
        nameof(InvalidEmail),
        string.IsNullOrWhiteSpace(email) ? "L’adresse électronique est obligatoire." : $"« {email} » n’est pas une adresse électronique, comme prenom.nom@exemple.fr.");

    public override IdentityError DuplicateUserName(string userName) => Error(nameof(DuplicateUserName), $"Le nom d’utilisateur « {userName} » est déjà pris.");

    public override IdentityError DuplicateEmail(string email) => Error(nameof(DuplicateEmail), $"L’adresse « {email} » est déjà celle d’un autre compte.");

    public override IdentityError PasswordTooShort(int length) => Error(nameof(PasswordTooShort), $"Le mot de passe doit avoir au moins {length} caractères.");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => Error(nameof(PasswordRequiresUniqueChars), $"Le mot de passe doit avoir au moins {uniqueChars} caractères différents.");

    public override IdentityError PasswordRequiresNonAlphanumeric() => Error(nameof(PasswordRequiresNonAlphanumeric), "Le mot de passe doit contenir un signe qui n’est ni une lettre ni un chiffre.");

    public override IdentityError PasswordRequiresDigit() => Error(nameof(PasswordRequiresDigit), "Le mot de passe doit contenir un chiffre.");

    public override IdentityError PasswordRequiresLower() => Error(nameof(PasswordRequiresLower), "Le mot de passe doit contenir une lettre minuscule.");

    public override IdentityError PasswordRequiresUpper() => Error(nameof(PasswordRequiresUpper), "Le mot de passe doit contenir une lettre majuscule.");

    private static IdentityError Error(string code, string description) => new() { Code = code, Description = description };
}
