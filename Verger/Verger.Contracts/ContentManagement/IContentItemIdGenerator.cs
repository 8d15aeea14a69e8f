namespace OrchardCore.ContentManagement;

/// <summary>Makes the identifiers of items and versions: 26 lower-case characters, never the same twice.</summary>
public interface IContentItemIdGenerator
{
    string GenerateUniqueId(ContentItem contentItem);
}
