using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Events;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using Verger.Hosting;
using YesSql;

namespace Verger.Engine.Recipes.Execution;

/// <summary>
/// Runs a recipe: with the site as it is, in the caller's scope and transaction; or, when it changes the enabled features, in the scope
/// of a container that has them, which serves only once the recipe's one transaction has committed.
/// </summary>
internal sealed class RecipeExecutor(
    RecipeLoader loader, IServiceProvider services, IExtensionManager extensions, IEnumerable<IRecipeEnvironmentProvider> environments,
    IEnumerable<IRecipeEventHandler> events, ILogger<RecipeExecutor> logger) : IRecipeExecutor
{
    public async Task<string> ExecuteAsync(
        string executionId, RecipeDescriptor recipeDescriptor, IDictionary<string, object> environment, CancellationToken cancellationToken)
    {
        executionId = string.IsNullOrEmpty(executionId) ? Guid.NewGuid().ToString("n") : executionId;
        var values = await PopulateAsync(environment);
        try
        {
            await RunAsync(executionId, recipeDescriptor, values, cancellationToken);
        }
        catch (Exception exception)
        {
            await FailAsync(executionId, recipeDescriptor, exception);
            throw;
        }

        logger.LogInformation("Recipe {Recipe} has run.", recipeDescriptor.Name);
        return executionId;
    }

    private async Task RunAsync(string executionId, RecipeDescriptor recipe, IDictionary<string, object> environment, CancellationToken cancellationToken)
    {
        if (recipe.RequireNewScope && await ChangesOfAsync(recipe) is { } features)
        {
            await services.GetRequiredService<IFeatureTransition>().RunAsync(
                features.Enable, features.Disable, scope => RunInAsync(scope, executionId, recipe, environment, cancellationToken));
        }
        else
        {
            await RunInAsync(services, executionId, recipe, environment, cancellationToken);
        }
    }

    private static Task RunInAsync(
        IServiceProvider scope, string executionId, RecipeDescriptor recipe, IDictionary<string, object> environment, CancellationToken cancellationToken)
        => scope.GetRequiredService<RecipeRunner>().RunAsync(executionId, recipe, environment, cancellationToken);

    private async Task<RecipeFeatures?> ChangesOfAsync(RecipeDescriptor recipe)
    {
        var features = RecipeFeatures.Of(await loader.LoadAsync(recipe), extensions);
        var enabled = (await services.GetRequiredService<IShellFeaturesManager>().GetEnabledFeaturesAsync()).Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        return features.Enable.IsSubsetOf(enabled) && !features.Disable.Overlaps(enabled) ? null : features;
    }

    private async Task<IDictionary<string, object>> PopulateAsync(IDictionary<string, object> environment)
    {
        var values = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
        foreach (var provider in environments.OrderBy(provider => provider.Order))
        {
            await provider.PopulateEnvironmentAsync(values);
        }

        foreach (var (name, value) in environment)
        {
            values[name] = value;
        }

        return values;
    }

    // A caller that goes on after a recipe failed in its transaction must not commit half of it.
    private async Task FailAsync(string executionId, RecipeDescriptor recipe, Exception exception)
    {
        if (services.GetService<ISession>() is { } session)
        {
            await session.CancelAsync();
        }

        logger.LogError("Recipe {Recipe} failed, nothing of it was kept: {Message}", recipe.Name, exception.Message);
        foreach (var handler in events)
        {
            await handler.ExecutionFailedAsync(executionId, recipe);
        }
    }
}
