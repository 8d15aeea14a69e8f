using OrchardCore.Security.Permissions;

namespace Verger.Content.CustomSettings;

/// <summary>A permission for each type of settings.</summary>
internal sealed class Permissions(CustomSettingsService settings) : IPermissionProvider
{
    public async Task<IEnumerable<Permission>> GetPermissionsAsync()
        => (await settings.GetAllSettingsTypesAsync()).Select(type => new Permission("ManageCustomSettings_" + type.Name, $"Manage Custom Settings - {type.DisplayName}"));

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];
}
