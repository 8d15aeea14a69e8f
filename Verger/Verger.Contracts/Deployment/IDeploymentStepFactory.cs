namespace OrchardCore.Deployment;

/// <summary>Makes steps of one kind for whoever composes a plan.</summary>
public interface IDeploymentStepFactory
{
    /// <summary>The name of the kind.</summary>
    string Name { get; }

    /// <summary>A new step.</summary>
    DeploymentStep Create();
}
