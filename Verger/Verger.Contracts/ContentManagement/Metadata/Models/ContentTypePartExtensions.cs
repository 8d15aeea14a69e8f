using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>What the settings of an attached part say; where they say nothing, those of the part do.</summary>
public static class ContentTypePartExtensions
{
    public static string DisplayName(this ContentTypePartDefinition typePart)
    {
        var name = typePart.GetSettings<ContentTypePartSettings>().DisplayName;
        return string.IsNullOrEmpty(name) ? typePart.PartDefinition.DisplayName() : name;
    }

    public static string? Description(this ContentTypePartDefinition typePart)
    {
        var description = typePart.GetSettings<ContentTypePartSettings>().Description;
        return string.IsNullOrEmpty(description) ? typePart.PartDefinition.Description() : description;
    }

    public static string? Editor(this ContentTypePartDefinition typePart) => typePart.GetSettings<ContentTypePartSettings>().Editor;

    public static string? DisplayMode(this ContentTypePartDefinition typePart) => typePart.GetSettings<ContentTypePartSettings>().DisplayMode;

    /// <summary>Whether the part is attached under another name than its own.</summary>
    public static bool IsNamedPart(this ContentTypePartDefinition typePart) => typePart.PartDefinition.Name != typePart.Name;
}
