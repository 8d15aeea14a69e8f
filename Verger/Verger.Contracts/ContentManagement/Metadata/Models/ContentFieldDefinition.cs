namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A class of field, by name.</summary>
public class ContentFieldDefinition
{
    public ContentFieldDefinition(string name) => Name = name;

    public string Name { get; }
}
