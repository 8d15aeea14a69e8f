using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Takes part in building displays and editors of content items.</summary>
public interface IContentDisplayHandler
{
    /// <summary>Adds to the display.</summary>
    Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context);

    /// <summary>Adds to the editor.</summary>
    Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context);

    /// <summary>Takes over what was posted, and adds to the editor.</summary>
    Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context);
}
