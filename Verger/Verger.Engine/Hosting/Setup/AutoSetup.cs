using Microsoft.Extensions.Configuration;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Recipes.Models;
using OrchardCore.Setup.Services;

namespace Verger.Engine.Hosting.Setup;

/// <summary>Sets the site up with what the configuration says.</summary>
internal sealed class AutoSetup(IConfiguration configuration, SetupService setup)
{
    private const string Section = "OrchardCore:OrchardCore_AutoSetup:Tenants:0";

    private readonly AutoSetupOptions _options = configuration.GetSection(Section).Get<AutoSetupOptions>() ?? new AutoSetupOptions();

    /// <summary>Whether the configuration says it.</summary>
    public bool IsAsked => _options.RecipeName.Length > 0;

    /// <summary>Sets the site up. A password that was not given is generated, and shown once, when all is committed.</summary>
    /// <exception cref="InvalidDataException">Something in the configuration stands against it: the message names every setting.</exception>
    /// <exception cref="RecipeExecutionException">The recipe has faults; nothing was kept.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var password = _options.AdminPassword.Length > 0 ? _options.AdminPassword : GeneratedPassword.Create();
        var context = new SetupContext
        {
            Recipe = await FindRecipeAsync(),
            Properties =
            {
                [SetupConstants.SiteName] = _options.SiteName,
                [SetupConstants.SiteTimeZone] = _options.SiteTimeZone,
                [SetupConstants.AdminUsername] = _options.AdminUsername,
                [SetupConstants.AdminEmail] = _options.AdminEmail,
                [SetupConstants.AdminPassword] = password,
            },
        };
        (context.ShellSettings["DatabaseProvider"], context.ShellSettings["ConnectionString"], context.ShellSettings["TablePrefix"]) =
            (_options.DatabaseProvider, _options.DatabaseConnectionString, _options.DatabaseTablePrefix);

        await setup.SetUpAsync(context, cancellationToken);
        if (context.Errors.Count > 0)
        {
            throw new InvalidDataException(string.Join(
                System.Environment.NewLine,
                ["Le site n’est pas installé, la configuration ne le permet pas :", .. context.Errors.Select(error => $"- {Section}:{error.Key} : {error.Value}")]));
        }

        if (_options.AdminPassword.Length == 0)
        {
            Show(password);
        }
    }

    // Not through the log, which may be kept: this is for whoever looks at the start.
    private void Show(string password) => Console.Out.WriteLine(
        $"""

        Compte de l’administrateur, à noter maintenant : le mot de passe n’est affiché que cette fois.
            nom d’utilisateur : {_options.AdminUsername}
            mot de passe      : {password}

        """);

    private async Task<RecipeDescriptor> FindRecipeAsync()
    {
        var recipes = await setup.GetSetupRecipesAsync();
        return recipes.FirstOrDefault(recipe => string.Equals(recipe.Name, _options.RecipeName, StringComparison.OrdinalIgnoreCase))
            ?? throw new InvalidDataException(
                $"{Section}:RecipeName : aucune recette d’installation ne s’appelle « {_options.RecipeName} ». Recettes connues : {string.Join(", ", recipes.Select(recipe => recipe.Name))}.");
    }
}
