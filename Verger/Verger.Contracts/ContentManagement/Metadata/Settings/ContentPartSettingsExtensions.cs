using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>Settings of a part, in its migration, and what they say.</summary>
public static class ContentPartSettingsExtensions
{
    public static ContentPartDefinitionBuilder Attachable(this ContentPartDefinitionBuilder builder, bool attachable = true)
        => builder.MergeSettings<ContentPartSettings>(settings => settings.Attachable = attachable);

    public static ContentPartDefinitionBuilder Reusable(this ContentPartDefinitionBuilder builder, bool reusable = true)
        => builder.MergeSettings<ContentPartSettings>(settings => settings.Reusable = reusable);

    public static ContentPartDefinitionBuilder WithDisplayName(this ContentPartDefinitionBuilder builder, string displayName)
        => builder.MergeSettings<ContentPartSettings>(settings => settings.DisplayName = displayName);

    public static ContentPartDefinitionBuilder WithDescription(this ContentPartDefinitionBuilder builder, string description)
        => builder.MergeSettings<ContentPartSettings>(settings => settings.Description = description);

    public static ContentPartDefinitionBuilder WithDefaultPosition(this ContentPartDefinitionBuilder builder, string position)
        => builder.MergeSettings<ContentPartSettings>(settings => settings.DefaultPosition = position);

    public static bool IsAttachable(this ContentPartDefinition part) => part.GetSettings<ContentPartSettings>().Attachable;

    public static bool IsReusable(this ContentPartDefinition part) => part.GetSettings<ContentPartSettings>().Reusable;

    public static string DisplayName(this ContentPartDefinition part)
    {
        var name = part.GetSettings<ContentPartSettings>().DisplayName;
        return string.IsNullOrEmpty(name) ? part.Name : name;
    }

    public static string? Description(this ContentPartDefinition part) => part.GetSettings<ContentPartSettings>().Description;

    public static string? DefaultPosition(this ContentPartDefinition part) => part.GetSettings<ContentPartSettings>().DefaultPosition;
}
