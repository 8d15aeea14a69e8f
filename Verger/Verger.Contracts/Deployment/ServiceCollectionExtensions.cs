using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.Deployment;

/// <summary>Registers what is exported and who imports it.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds a kind of steps and the source that writes them.</summary>
    public static IServiceCollection AddDeployment<TSource, TStep>(this IServiceCollection services)
        where TSource : class, IDeploymentSource
        where TStep : DeploymentStep
    {
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IDeploymentSource, TSource>());
        services.AddScoped<IDeploymentStepFactory, DeploymentStepFactory<TStep>>();
        return services;
    }

    /// <summary>Adds somebody who does something with packages that are imported.</summary>
    public static IServiceCollection AddDeploymentTargetHandler<TImplementation>(this IServiceCollection serviceCollection)
        where TImplementation : class, IDeploymentTargetHandler
    {
        serviceCollection.TryAddEnumerable(ServiceDescriptor.Scoped<IDeploymentTargetHandler, TImplementation>());
        return serviceCollection;
    }
}
