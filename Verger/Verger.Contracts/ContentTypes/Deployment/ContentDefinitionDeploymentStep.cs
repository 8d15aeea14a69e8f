using OrchardCore.Deployment;

namespace OrchardCore.ContentTypes.Deployment;

/// <summary>Exports definitions of types and parts; imported, they add to those that there are.</summary>
public class ContentDefinitionDeploymentStep : DeploymentStep
{
    /// <summary>A step that exports all there is, or what is chosen afterwards.</summary>
    public ContentDefinitionDeploymentStep() => Name = "ContentDefinition";

    /// <summary>Whether all are; else those that the other two name.</summary>
    public bool IncludeAll { get; set; }

    /// <summary>Types.</summary>
    public string[]? ContentTypes { get; set; }

    /// <summary>Parts.</summary>
    public string[]? ContentParts { get; set; }
}
