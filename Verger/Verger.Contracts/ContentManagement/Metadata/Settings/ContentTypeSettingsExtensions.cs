using OrchardCore.ContentManagement.Metadata.Builders;

namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>Settings of a type, in its migration.</summary>
public static class ContentTypeSettingsExtensions
{
    public static ContentTypeDefinitionBuilder Creatable(this ContentTypeDefinitionBuilder builder, bool value = true)
        => builder.MergeSettings<ContentTypeSettings>(settings => settings.Creatable = value);

    public static ContentTypeDefinitionBuilder Listable(this ContentTypeDefinitionBuilder builder, bool value = true)
        => builder.MergeSettings<ContentTypeSettings>(settings => settings.Listable = value);

    public static ContentTypeDefinitionBuilder Draftable(this ContentTypeDefinitionBuilder builder, bool value = true)
        => builder.MergeSettings<ContentTypeSettings>(settings => settings.Draftable = value);

    public static ContentTypeDefinitionBuilder Versionable(this ContentTypeDefinitionBuilder builder, bool value = true)
        => builder.MergeSettings<ContentTypeSettings>(settings => settings.Versionable = value);

    public static ContentTypeDefinitionBuilder Securable(this ContentTypeDefinitionBuilder builder, bool value = true)
        => builder.MergeSettings<ContentTypeSettings>(settings => settings.Securable = value);

    public static ContentTypeDefinitionBuilder Stereotype(this ContentTypeDefinitionBuilder builder, string stereotype)
        => builder.MergeSettings<ContentTypeSettings>(settings => settings.Stereotype = stereotype);

    public static ContentTypeDefinitionBuilder WithDescription(this ContentTypeDefinitionBuilder builder, string description)
        => builder.MergeSettings<ContentTypeSettings>(settings => settings.Description = description);

    public static ContentTypeDefinitionBuilder WithCategory(this ContentTypeDefinitionBuilder builder, string category)
        => builder.MergeSettings<ContentTypeSettings>(settings => settings.Category = category);

    public static ContentTypeDefinitionBuilder WithThumbnailPath(this ContentTypeDefinitionBuilder builder, string thumbnailPath)
        => builder.MergeSettings<ContentTypeSettings>(settings => settings.ThumbnailPath = thumbnailPath);
}
