namespace OrchardCore.Deployment;

/// <summary>Writes what steps of one kind export; passes over those of another kind.</summary>
public interface IDeploymentSource
{
    /// <summary>Adds the recipe steps of a deployment step, and the files that they refer to.</summary>
    Task ProcessDeploymentStepAsync(DeploymentStep step, DeploymentPlanResult result);
}
