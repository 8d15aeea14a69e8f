using OrchardCore.Deployment;

namespace OrchardCore.ContentTypes.Deployment;

/// <summary>Exports definitions of types and parts; imported, they take the place of those that there are.</summary>
public class ReplaceContentDefinitionDeploymentStep : DeploymentStep
{
    /// <summary>A step that exports all there is, or what is chosen afterwards.</summary>
    public ReplaceContentDefinitionDeploymentStep() => Name = "ReplaceContentDefinition";

    /// <summary>Whether all are; else those that the other two name.</summary>
    public bool IncludeAll { get; set; }

    /// <summary>Types.</summary>
    public string[]? ContentTypes { get; set; }

    /// <summary>Parts.</summary>
    public string[]? ContentParts { get; set; }
}
