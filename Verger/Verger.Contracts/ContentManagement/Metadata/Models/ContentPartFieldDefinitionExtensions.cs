namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Reading the field that a definition stands for.</summary>
public static class ContentPartFieldDefinitionExtensions
{
    /// <summary>Whether the field's part is attached under another name than its own.</summary>
    public static bool IsNamedPart(this ContentPartFieldDefinition fieldDefinition)
        => fieldDefinition.ContentTypePartDefinition is { } typePart && typePart.IsNamedPart();

    /// <summary>The item's field, null when it has none.</summary>
    public static TField? GetContentField<TField>(this ContentPartFieldDefinition fieldDefinition, ContentItem contentItem) where TField : ContentField
        => contentItem.Get<ContentPart>(fieldDefinition.ContentTypePartDefinition.Name)?.Get<TField>(fieldDefinition.Name);

    /// <summary>The fields that the item has, of those defined.</summary>
    public static IEnumerable<TField> GetContentFields<TField>(this IEnumerable<ContentPartFieldDefinition> fieldDefinitions, ContentItem contentItem)
        where TField : ContentField
        => fieldDefinitions.Select(definition => definition.GetContentField<TField>(contentItem)).OfType<TField>();
}
