using OrchardCore.Modules;
using OrchardCore.Recipes.Models;

namespace Verger.Site.Setup;

/// <summary>The setup page: what was typed, and what is wrong with it. Passwords are never sent back.</summary>
/// <param name="Sections">Its fields.</param>
/// <param name="GeneralErrors">What is wrong and belongs to no field.</param>
public sealed record SetupPage(IReadOnlyList<SetupSection> Sections, IReadOnlyList<string> GeneralErrors)
{
    /// <summary>The fields that something is wrong with, in their order.</summary>
    public IEnumerable<SetupField> WrongFields => Sections.SelectMany(section => section.Fields).Where(field => field.Errors.Count > 0);

    /// <summary>Whether anything is wrong.</summary>
    public bool HasErrors => GeneralErrors.Count > 0 || WrongFields.Any();

    /// <summary>Makes it.</summary>
    public static SetupPage Of(SetupForm form, FormErrors errors, IEnumerable<RecipeDescriptor> recipes, IEnumerable<ITimeZone> timeZones)
    {
        SetupSection[] sections =
        [
            new("Autorisation", [Secret(form)]),
            new("Le site", [SiteName(form), Recipe(form, recipes), TimeZone(form, timeZones)]),
            new("La base de données", [Database(form), Connection(form)]),
            new("Votre compte d’administration", [UserName(form), Email(form), Password, Confirmation]),
        ];
        return new(
            [.. sections.Select(section => section with { Fields = [.. section.Fields.Select(field => field with { Errors = errors[field.Name] })] })],
            errors[""]);
    }

    private static SetupField Secret(SetupForm form) => new(nameof(SetupForm.Secret), "Code d’installation")
    {
        Value = form.Secret,
        Hint = "Le journal du site l’a donné au démarrage. Il montre que vous avez la main sur le serveur.",
    };

    private static SetupField SiteName(SetupForm form) => new(nameof(SetupForm.SiteName), "Nom du site")
    {
        Value = form.SiteName,
        Autocomplete = "organization",
    };

    private static SetupField Recipe(SetupForm form, IEnumerable<RecipeDescriptor> recipes) => new(nameof(SetupForm.RecipeName), "Recette")
    {
        Value = form.RecipeName,
        Hint = "Ce dont le site est fait au départ : modules, réglages, rôles et premiers contenus.",
        Choices = [.. recipes.Select(recipe => (recipe.Name, recipe.DisplayName.Length > 0 ? recipe.DisplayName : recipe.Name))],
    };

    private static SetupField TimeZone(SetupForm form, IEnumerable<ITimeZone> timeZones) => new(nameof(SetupForm.SiteTimeZone), "Fuseau horaire")
    {
        Value = form.SiteTimeZone,
        Choices = [.. timeZones.Select(zone => zone.TimeZoneId).Distinct().Order(StringComparer.Ordinal).Select(id => (id, id.Replace('_', ' ')))],
    };

    private static SetupField Database(SetupForm form) => new(nameof(SetupForm.DatabaseProvider), "Type de base")
    {
        Value = form.DatabaseProvider,
        Choices = [(SetupForm.Sqlite, "SQLite (un simple fichier)"), (SetupForm.Postgres, "PostgreSQL (un serveur)")],
    };

    private static SetupField Connection(SetupForm form) => new(nameof(SetupForm.ConnectionString), "Chaîne de connexion à PostgreSQL")
    {
        Value = form.ConnectionString,
        IsRequired = false,
        Hint = "Par exemple Host=127.0.0.1; Database=citesunies; Username=citesunies; Password=… Sans objet avec SQLite.",
    };

    private static SetupField UserName(SetupForm form) => new(nameof(SetupForm.UserName), "Nom d’utilisateur")
    {
        Value = form.UserName,
        Autocomplete = "username",
        Hint = "Lettres sans accent, chiffres et - . _ @ +",
    };

    private static SetupField Email(SetupForm form) => new(nameof(SetupForm.Email), "Adresse électronique")
    {
        Value = form.Email,
        Type = "email",
        Autocomplete = "email",
    };

    private static SetupField Password => new(nameof(SetupForm.Password), "Mot de passe")
    {
        Type = "password",
        Autocomplete = "new-password",
        Hint = "Douze caractères au moins, avec majuscule, minuscule, chiffre et autre signe.",
    };

    private static SetupField Confirmation => new(nameof(SetupForm.PasswordConfirmation), "Le même mot de passe, encore une fois")
    {
        Type = "password",
        Autocomplete = "new-password",
    };
}
