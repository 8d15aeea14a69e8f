namespace OrchardCore.Deployment;

/// <summary>
/// One thing that a plan exports, with what was chosen of it; an <see cref="IDeploymentSource"/> writes it.
/// See https://docs.orchardcore.net/en/latest/reference/modules/Deployment/.
/// </summary>
public abstract class DeploymentStep
{
    /// <summary>Tells it from the others of its plan.</summary>
    public string Id { get; set; } = "";

    /// <summary>What kind it is of, for people and for <see cref="IDeploymentStepFactory"/>.</summary>
    public string Name { get; set; } = "";
}
