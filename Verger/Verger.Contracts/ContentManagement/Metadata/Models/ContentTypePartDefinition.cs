using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A part attached to a type under a name, which is the part's own unless it is attached several times.</summary>
public class ContentTypePartDefinition : ContentDefinition
{
    public ContentTypePartDefinition(string name, ContentPartDefinition contentPartDefinition, JsonObject settings)
    {
        Name = name;
        PartDefinition = contentPartDefinition;
        Settings = settings;
        foreach (var field in PartDefinition.Fields)
            field.ContentTypePartDefinition = this;
    }

    public ContentPartDefinition PartDefinition { get; }

    public ContentTypeDefinition ContentTypeDefinition { get; set; } = null!;
}
