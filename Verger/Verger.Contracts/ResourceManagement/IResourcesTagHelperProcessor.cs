namespace OrchardCore.ResourceManagement;

/// <summary>Takes part in what <c>&lt;resources type="…"&gt;</c> renders.</summary>
public interface IResourcesTagHelperProcessor
{
    /// <summary>Renders its part.</summary>
    Task ProcessAsync(ResourcesTagHelperProcessorContext context);
}
