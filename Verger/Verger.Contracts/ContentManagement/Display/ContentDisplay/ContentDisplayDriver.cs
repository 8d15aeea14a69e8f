using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

#nullable disable annotations // A driver may yield nothing and may say so or not, as with Orchard's own assemblies.

/// <summary>A driver of content items of any type, registered as <see cref="IContentDisplayDriver"/>.</summary>
public abstract class ContentDisplayDriver : DisplayDriver<ContentItem>, IContentDisplayDriver
{
}
