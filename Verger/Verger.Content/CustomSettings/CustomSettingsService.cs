using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Entities;
using OrchardCore.Settings;

namespace Verger.Content.CustomSettings;

/// <summary>
/// Settings that are content types: each has one item, which lies in the site's settings under the name of its type.
/// See https://docs.orchardcore.net/en/latest/reference/modules/CustomSettings/.
/// </summary>
internal sealed class CustomSettingsService(ISiteService siteService, IContentManager contentManager, IContentDefinitionManager definitions)
{
    public const string Stereotype = "CustomSettings";

    /// <summary>The types that are settings.</summary>
    public async Task<IEnumerable<ContentTypeDefinition>> GetAllSettingsTypesAsync()
        => (await definitions.ListTypeDefinitionsAsync()).Where(type => type.StereotypeEquals(Stereotype));

    /// <summary>The type of that name; null when there is none, or when it is no settings.</summary>
    public async Task<ContentTypeDefinition?> GetSettingsTypeAsync(string settingsTypeName)
        => await definitions.GetTypeDefinitionAsync(settingsTypeName) is { } type && type.StereotypeEquals(Stereotype) ? type : null;

    /// <summary>The settings of that type; new ones when there are none.</summary>
    public async Task<ContentItem> GetSettingsAsync(ContentTypeDefinition settingsType)
        => (await siteService.GetSiteSettingsAsync()).TryGet<ContentItem>(settingsType.Name, out var item) ? item : await contentManager.NewAsync(settingsType.Name);
}
