using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Verger.Content.Definitions;

/// <summary>Finds the settings of a part on a content type.</summary>
internal static class PartSettings
{
    /// <summary>The settings of the part of that name; the defaults when the type has no such part.</summary>
    public static async ValueTask<TSettings> GetPartSettingsAsync<TSettings>(this IContentDefinitionManager definitions, string contentType, string partName)
        where TSettings : new()
    {
        var part = await definitions.FindPartAsync(contentType, partName);
        return part is null ? new TSettings() : part.GetSettings<TSettings>();
    }

    /// <summary>The part of that name on a type, or null.</summary>
    public static async ValueTask<ContentTypePartDefinition?> FindPartAsync(this IContentDefinitionManager definitions, string contentType, string partName)
    {
        if (await definitions.GetTypeDefinitionAsync(contentType) is not { } type)
        {
            return null;
        }

        foreach (var part in type.Parts)
        {
            if (part.PartDefinition.Name == partName)
            {
                return part;
            }
        }

        return null;
    }
}
