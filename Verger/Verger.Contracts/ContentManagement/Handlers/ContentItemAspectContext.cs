namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A view of an item that handlers fill in, if it is one that they know.</summary>
public class ContentItemAspectContext
{
    public ContentItem ContentItem { get; set; } = null!;

    public object Aspect { get; set; } = null!;

    /// <summary>Fills the view in when it is a <typeparamref name="TAspect"/>.</summary>
    public async Task<ContentItemAspectContext> ForAsync<TAspect>(Func<TAspect, Task> action) where TAspect : class
    {
        if (Aspect is TAspect aspect)
            await action(aspect);

        return this;
    }
}
