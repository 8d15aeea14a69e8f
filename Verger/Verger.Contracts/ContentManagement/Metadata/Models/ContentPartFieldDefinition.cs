using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A field attached to a part under a name.</summary>
public class ContentPartFieldDefinition : ContentDefinition
{
    public ContentPartFieldDefinition(ContentFieldDefinition contentFieldDefinition, string name, JsonObject settings)
    {
        FieldDefinition = contentFieldDefinition;
        Name = name;
        Settings = settings;
    }

    public ContentFieldDefinition FieldDefinition { get; }

    public ContentPartDefinition PartDefinition { get; set; } = null!;

    /// <summary>The attached part that this field is on; null when the part's definition was asked for by itself.</summary>
    public ContentTypePartDefinition ContentTypePartDefinition { get; set; } = null!;
}
