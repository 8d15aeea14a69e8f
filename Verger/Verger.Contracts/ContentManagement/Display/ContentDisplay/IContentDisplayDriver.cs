using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

#nullable disable annotations // A driver may yield nothing and may say so or not, as with Orchard's own assemblies.

/// <summary>Yields shapes of content items of any type.</summary>
public interface IContentDisplayDriver : IDisplayDriver<ContentItem, BuildDisplayContext, BuildEditorContext, UpdateEditorContext>
{
}
