using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The item when an item of a type is made: its parts are put in.</summary>
public class ActivatingContentContext : ContentContextBase
{
    public ActivatingContentContext(ContentItem contentItem)
        : base(contentItem)
    {
    }

    public required string ContentType { get; set; }

    public required ContentTypeDefinition Definition { get; set; }
}
