namespace OrchardCore.Deployment;

/// <summary>Base of the source of one class of steps.</summary>
public abstract class DeploymentSourceBase<TStep> : IDeploymentSource
    where TStep : DeploymentStep
{
    /// <inheritdoc/>
    public Task ProcessDeploymentStepAsync(DeploymentStep step, DeploymentPlanResult result)
        => step is TStep own ? ProcessAsync(own, result) : Task.CompletedTask;

    /// <summary>Adds the recipe steps of a deployment step of this class, and the files that they refer to.</summary>
    protected abstract Task ProcessAsync(TStep step, DeploymentPlanResult result);
}
