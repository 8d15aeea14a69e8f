using OrchardCore.ResourceManagement;

namespace Verger.Engine.Display.Resources;

/// <summary>Renders the page's resources where <c>&lt;resources&gt;</c> stands.</summary>
internal sealed class PageResources(IResourceManager resources) : IResourcesTagHelperProcessor
{
    public Task ProcessAsync(ResourcesTagHelperProcessorContext context)
    {
        var writer = context.Writer;
        switch (context.Type)
        {
            case ResourceTagType.Meta:
                resources.RenderMeta(writer);
                break;
            case ResourceTagType.HeadLink:
                resources.RenderHeadLink(writer);
                break;
            case ResourceTagType.Stylesheet:
                resources.RenderStylesheet(writer);
                break;
            case ResourceTagType.HeadScript:
                resources.RenderHeadScript(writer);
                break;
            case ResourceTagType.FootScript or ResourceTagType.Footer:
                resources.RenderFootScript(writer);
                break;
            case ResourceTagType.Header:
                resources.RenderMeta(writer);
                resources.RenderHeadLink(writer);
                resources.RenderStylesheet(writer);
                resources.RenderHeadScript(writer);
                break;
        }

        return Task.CompletedTask;
    }
}
