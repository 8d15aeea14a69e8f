using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;
using Verger.Engine.Hosting.Extensions;
using Verger.Engine.Recipes.Execution;
using Verger.Engine.Storage;
using Verger.Hosting;

namespace Verger.Engine.Hosting.Setup;

/// <summary>
/// Sets a new site up: tables, recipe and administrator in one transaction. A setup that fails or is interrupted leaves an empty
/// database, and can be begun anew; the site is set up once the database holds its descriptor.
/// </summary>
internal sealed class SetupService(
    SiteDatabase database, SiteComposer composer, ExtensionManager extensions, ShellSettings settings, SiteSettingsFile file, ILogger<SetupService> logger)
    : ISetupService
{
    // Whatever the recipe says, a site has accounts: its administrator's at least.
    private const string Accounts = "OrchardCore.Users";

    private readonly SemaphoreSlim _turn = new(1, 1);
    private RecipeDescriptor[]? _recipes;
    private bool _isDone;

    public async Task<IEnumerable<RecipeDescriptor>> GetSetupRecipesAsync()
    {
        if (_recipes is null)
        {
            await InBareSiteAsync(async services =>
            {
                var found = new List<RecipeDescriptor>();
                foreach (var harvester in services.GetServices<IRecipeHarvester>())
                {
                    found.AddRange(await harvester.HarvestRecipesAsync());
                }

                _recipes = [.. found.Where(recipe => recipe.IsSetupRecipe)];
            });
        }

        return _recipes!;
    }

    public async Task<string> SetupAsync(SetupContext context)
    {
        try
        {
            return await SetUpAsync(context, CancellationToken.None);
        }
        catch (DatabaseUnavailableException exception)
        {
            context.Errors[SetupConstants.DatabaseConnectionString] = $"La base de données {exception.Provider} « {exception.Server} » est inaccessible : {exception.InnerException?.Message}";
        }
        catch (InvalidDataException exception)
        {
            context.Errors[SetupConstants.DatabaseConnectionString] = exception.Message;
        }
        catch (RecipeExecutionException exception)
        {
            context.Errors[nameof(AutoSetupOptions.RecipeName)] = exception.Message;
        }

        return string.Empty;
    }

    /// <summary>Sets the site up, as <see cref="SetupAsync"/> does.</summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot be reached.</exception>
    /// <exception cref="InvalidDataException">Nothing can be made of the connection string, or the database has a site already.</exception>
    /// <exception cref="RecipeExecutionException">The recipe has faults; nothing was kept.</exception>
    public async Task<string> SetUpAsync(SetupContext context, CancellationToken cancellationToken)
    {
        if (!await _turn.WaitAsync(0, cancellationToken))
        {
            context.Errors[string.Empty] = "Une autre installation de ce site est en cours : attendez qu’elle se termine.";
            return string.Empty;
        }

        try
        {
            return await InTurnAsync(context, cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<string> InTurnAsync(SetupContext context, CancellationToken cancellationToken)
    {
        if (_isDone)
        {
            context.Errors[string.Empty] = "Ce site vient d’être installé.";
            return string.Empty;
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(Text(context, SetupConstants.SiteTimeZone), out _))
        {
            context.Errors[SetupConstants.SiteTimeZone] = $"Le fuseau horaire « {Text(context, SetupConstants.SiteTimeZone)} » est inconnu.";
            return string.Empty;
        }

        var started = TimeProvider.System.GetTimestamp();
        settings.TakeDatabaseOf(context.ShellSettings);
        await database.OpenAsync(cancellationToken);
        if (await composer.ReadDescriptorAsync() is not null)
        {
            throw new InvalidDataException("Cette base de données contient déjà un site. Pour le servir, renseigner OrchardCore:DatabaseProvider et OrchardCore:ConnectionString.");
        }

        try
        {
            var executionId = await RunAsync(context, cancellationToken);
            _isDone = true;
            logger.LogInformation(
                "Site « {Site} » installé avec la recette {Recipe} en {Seconds} s.",
                Text(context, SetupConstants.SiteName), context.Recipe.Name, TimeProvider.System.GetElapsedTime(started).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture));
            return executionId;
        }
        catch (SetupRefusedException)
        {
            return string.Empty;
        }
        finally
        {
            if (!_isDone)
            {
                file.Delete(settings);
            }
        }
    }

    // The container of the features that are always enabled reads the recipe; the site's own container runs it, and serves once all is committed.
    private async Task<string> RunAsync(SetupContext context, CancellationToken cancellationToken)
    {
        var executionId = Guid.NewGuid().ToString("n");
        await InBareSiteAsync(async services =>
        {
            context.Properties[SetupConstants.AdminUserId] = services.GetRequiredService<IIdGenerator>().GenerateUniqueId();
            var features = RecipeFeatures.Of(await services.GetRequiredService<RecipeLoader>().LoadAsync(context.Recipe), extensions);
            IEnumerable<string> besides = [.. context.EnabledFeatures, Accounts];
            await services.GetRequiredService<IFeatureTransition>().RunAsync(
                features.Enable.Concat(besides.Where(feature => extensions.Graph.Find(feature) is not null)),
                features.Disable,
                site => FillAsync(site, executionId, context, cancellationToken));
        });
        return executionId;
    }

    private async Task FillAsync(IServiceProvider site, string executionId, SetupContext context, CancellationToken cancellationToken)
    {
        // A recipe can be read by many; the password is for its account alone.
        var environment = context.Properties.Where(property => property.Key != SetupConstants.AdminPassword).ToDictionary();
        await site.GetRequiredService<IRecipeExecutor>().ExecuteAsync(executionId, context.Recipe, environment, cancellationToken);

        var handlers = site.GetServices<ISetupEventHandler>().ToArray();
        ShellScope.AddExceptionHandler((_, _) => Task.WhenAll(handlers.Select(handler => handler.FailedAsync(context))));
        foreach (var handler in handlers)
        {
            await handler.SetupAsync(context);
        }

        if (context.Errors.Count > 0)
        {
            throw new SetupRefusedException();
        }

        // Last before the commit: the file alone tells the next start where the database is.
        file.Write(settings);
        ShellScope.AddDeferredTask(scope => Task.WhenAll(scope.ServiceProvider.GetServices<ISetupEventHandler>().Select(handler => handler.SucceededAsync())));
    }

    private async Task InBareSiteAsync(Func<IServiceProvider, Task> work)
    {
        await using var container = composer.Compose(new ShellDescriptor());
        var scope = (await container.CreateScopeAsync())!;
        await scope.UsingAsync(scope => work(scope.ServiceProvider));
    }

    private static string Text(SetupContext context, string name) => context.Properties.TryGetValue(name, out var value) ? value?.ToString() ?? string.Empty : string.Empty;
}
