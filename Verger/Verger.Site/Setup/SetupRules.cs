using Microsoft.AspNetCore.Identity;
using OrchardCore.Modules;
using OrchardCore.Recipes.Models;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Verger.Site.Setup;

/// <summary>What can be said of the form without touching a database, all at once.</summary>
public sealed class SetupRules(UserManager<IUser> users, IClock clock)
{
    private const int Longest = 255;

    /// <summary>Adds what is wrong.</summary>
    public async Task CheckAsync(SetupForm form, IEnumerable<RecipeDescriptor> recipes, FormErrors errors)
    {
        CheckText(errors, nameof(SetupForm.SiteName), form.SiteName, "Le nom du site est obligatoire.");
        if (!recipes.Any(recipe => recipe.Name == form.RecipeName))
        {
            errors.Add(nameof(SetupForm.RecipeName), "Choisissez une recette de la liste.");
        }

        if (!clock.GetTimeZones().Any(zone => zone.TimeZoneId == form.SiteTimeZone))
        {
            errors.Add(nameof(SetupForm.SiteTimeZone), "Choisissez un fuseau horaire de la liste.");
        }

        CheckDatabase(form, errors);
        await CheckAdministratorAsync(form, errors);
    }

    private static void CheckDatabase(SetupForm form, FormErrors errors)
    {
        if (form.DatabaseProvider is not (SetupForm.Sqlite or SetupForm.Postgres))
        {
            errors.Add(nameof(SetupForm.DatabaseProvider), "Choisissez une base de données de la liste.");
        }
        else if (form.DatabaseProvider == SetupForm.Postgres && string.IsNullOrWhiteSpace(form.ConnectionString))
        {
            errors.Add(nameof(SetupForm.ConnectionString), "La chaîne de connexion est obligatoire avec PostgreSQL.");
        }
    }

    private async Task CheckAdministratorAsync(SetupForm form, FormErrors errors)
    {
        var user = new User { UserName = form.UserName?.Trim() ?? "", Email = form.Email?.Trim() };
        if (CheckLength(errors, nameof(SetupForm.UserName), user.UserName) & CheckLength(errors, nameof(SetupForm.Email), user.Email))
        {
            foreach (var validator in users.UserValidators)
            {
                Add(errors, await validator.ValidateAsync(users, user));
            }
        }

        if (string.IsNullOrEmpty(form.Password))
        {
            errors.Add(nameof(SetupForm.Password), "Le mot de passe est obligatoire.");
            return;
        }

        foreach (var validator in users.PasswordValidators)
        {
            Add(errors, await validator.ValidateAsync(users, user, form.Password));
        }

        if (form.PasswordConfirmation != form.Password)
        {
            errors.Add(nameof(SetupForm.PasswordConfirmation), "Les deux mots de passe diffèrent.");
        }
    }

    private static void Add(FormErrors errors, IdentityResult result)
    {
        foreach (var error in result.Errors)
        {
            var field = error.Code.StartsWith("Password", StringComparison.Ordinal) ? nameof(SetupForm.Password)
                : error.Code.EndsWith("Email", StringComparison.Ordinal) ? nameof(SetupForm.Email)
                : nameof(SetupForm.UserName);
            errors.Add(field, error.Description);
        }
    }

    private static void CheckText(FormErrors errors, string field, string? text, string whenMissing)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            errors.Add(field, whenMissing);
        }
        else
        {
            CheckLength(errors, field, text);
        }
    }

    private static bool CheckLength(FormErrors errors, string field, string? text)
    {
        if (text is null || text.Length <= Longest)
        {
            return true;
        }

        errors.Add(field, $"{Longest} caractères au plus.");
        return false;
    }
}
