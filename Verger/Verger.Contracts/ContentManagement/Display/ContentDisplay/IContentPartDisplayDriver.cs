using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

#nullable disable annotations // A driver may yield nothing and may say so or not, as with Orchard's own assemblies.

/// <summary>Yields the shapes of a part.</summary>
public interface IContentPartDisplayDriver
{
    /// <summary>Those of its display; null for none.</summary>
    Task<IDisplayResult> BuildDisplayAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context);

    /// <summary>Those of its editor; null for none.</summary>
    Task<IDisplayResult> BuildEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildEditorContext context);

    /// <summary>Takes over what was posted, and yields those of its editor; null for none.</summary>
    Task<IDisplayResult> UpdateEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context);
}
