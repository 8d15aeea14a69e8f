using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Recipes.Services;

namespace OrchardCore.Recipes;

/// <summary>Adds recipe steps to a feature.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds what runs a step. A class added twice runs once.</summary>
    public static IServiceCollection AddRecipeExecutionStep<TImplementation>(this IServiceCollection serviceCollection)
        where TImplementation : class, IRecipeStepHandler
    {
        serviceCollection.TryAddEnumerable(ServiceDescriptor.Scoped<IRecipeStepHandler, TImplementation>());
        return serviceCollection;
    }
}
