namespace OrchardCore.ResourceManagement;

/// <summary>A resource that the page needs, found.</summary>
public class ResourceRequiredContext
{
    /// <summary>The resource.</summary>
    public ResourceDefinition Resource { get; set; } = null!;

    /// <summary>How the page needs it.</summary>
    public RequireSettings Settings { get; set; } = null!;
}
