using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>What the settings of an attached field say.</summary>
public static class ContentPartFieldSettingsExtensions
{
    public static string DisplayName(this ContentPartFieldDefinition partField)
    {
        var name = partField.GetSettings<ContentPartFieldSettings>().DisplayName;
        return string.IsNullOrEmpty(name) ? partField.Name : name;
    }

    public static string? Description(this ContentPartFieldDefinition partField) => partField.GetSettings<ContentPartFieldSettings>().Description;

    public static string? Editor(this ContentPartFieldDefinition partField) => partField.GetSettings<ContentPartFieldSettings>().Editor;

    public static string? DisplayMode(this ContentPartFieldDefinition partField) => partField.GetSettings<ContentPartFieldSettings>().DisplayMode;
}
