using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Deployment;

/// <summary>Makes steps of one class, which are named as the class is.</summary>
/// <param name="serviceProvider">What a step may ask for.</param>
public class DeploymentStepFactory<TStep>(IServiceProvider serviceProvider) : IDeploymentStepFactory
    where TStep : DeploymentStep
{
    private static readonly string _name = typeof(TStep).Name;

    /// <inheritdoc/>
    public string Name => _name;

    /// <inheritdoc/>
    public DeploymentStep Create() => ActivatorUtilities.CreateInstance<TStep>(serviceProvider);
}
