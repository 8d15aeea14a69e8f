using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Verger.Engine.Hosting.Setup;

/// <summary>
/// Sets a new site up with a recipe. All of it is one transaction: a setup that is interrupted leaves an empty database, and the next
/// start begins anew; the site is set up once the database holds its descriptor.
/// </summary>
internal sealed class SetupService(
    IConfiguration configuration, SiteDatabase database, SiteComposer composer, ShellSettings settings, SiteSettingsFile file, ILogger<SetupService> logger)
{
    private const string AutoSetupSection = "OrchardCore:OrchardCore_AutoSetup:Tenants:0";

    /// <summary>Sets the site up with what the configuration says.</summary>
    /// <exception cref="InvalidDataException">The configuration does not say it.</exception>
    public Task StartAsync(CancellationToken cancellationToken)
        => configuration.GetSection(AutoSetupSection).Get<AutoSetupOptions>() is { RecipeName.Length: > 0 } options
            ? SetUpAsync(options, cancellationToken)
            : throw new InvalidDataException(
                $"Ce site n’est pas installé, et la configuration ne dit pas avec quelle recette l’installer : renseigner {AutoSetupSection}:RecipeName et ce qui l’accompagne (docs/exploitation.md).");

    /// <summary>Sets the site up.</summary>
    /// <exception cref="RecipeExecutionException">The recipe is unknown or has faults; nothing was kept.</exception>
    public async Task SetUpAsync(AutoSetupOptions options, CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        (settings["DatabaseProvider"], settings["ConnectionString"], settings["TablePrefix"]) =
            (options.DatabaseProvider, options.DatabaseConnectionString, options.DatabaseTablePrefix);
        await database.OpenAsync(cancellationToken);
        file.Write(settings);

        // The container of the features that are always enabled reads and checks the recipe; the recipe's own container runs it.
        await using var context = composer.Compose(new ShellDescriptor());
        var scope = (await context.CreateScopeAsync())!;
        await scope.UsingAsync(async scope =>
        {
            var recipe = await FindAsync(scope.ServiceProvider, options.RecipeName);
            var environment = new Dictionary<string, object>
            {
                ["SiteName"] = options.SiteName,
                ["SiteTimeZone"] = options.SiteTimeZone,
                ["AdminUsername"] = options.AdminUsername,
                ["AdminEmail"] = options.AdminEmail,
            };
            await scope.ServiceProvider.GetRequiredService<IRecipeExecutor>()
                .ExecuteAsync(Guid.NewGuid().ToString("n"), recipe, environment, cancellationToken);
        });

        logger.LogInformation(
            "Site « {Site} » installé avec la recette {Recipe} en {Seconds} s.",
            options.SiteName, options.RecipeName, TimeProvider.System.GetElapsedTime(started).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture));
    }

    private static async Task<RecipeDescriptor> FindAsync(IServiceProvider services, string name)
    {
        var known = new List<string>();
        foreach (var harvester in services.GetServices<IRecipeHarvester>())
        {
            foreach (var recipe in await harvester.HarvestRecipesAsync())
            {
                if (recipe.IsSetupRecipe && string.Equals(recipe.Name, name, StringComparison.OrdinalIgnoreCase))
                {
                    return recipe;
                }

                known.Add(recipe.Name);
            }
        }

        throw new InvalidDataException($"Aucune recette d’installation ne s’appelle « {name} ». Recettes connues : {string.Join(", ", known)}.");
    }
}
