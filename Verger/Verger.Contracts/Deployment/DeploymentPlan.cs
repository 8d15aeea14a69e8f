namespace OrchardCore.Deployment;

/// <summary>What is exported together, in this order, which is the order in which the import does it.</summary>
public class DeploymentPlan
{
    /// <summary>The identifier of the stored plan; 0 for one that is not stored.</summary>
    public long Id { get; set; }

    /// <summary>Its name, for people.</summary>
    public string Name { get; set; } = "";

    /// <summary>Its steps.</summary>
    public List<DeploymentStep> DeploymentSteps { get; init; } = [];
}
