using OrchardCore.Security.Permissions;

namespace OrchardCore.Settings;

/// <summary>What the feature <c>OrchardCore.Settings</c> asks permission for.</summary>
public static class SettingsPermissions
{
    /// <summary>Changing the site's settings.</summary>
    public static readonly Permission ManageSettings = new("ManageSettings", "Manage settings");

    /// <summary>Changing one group of settings, the resource that is asked about.</summary>
    public static readonly Permission ManageGroupSettings = new("ManageResourceSettings", "Manage settings", [ManageSettings]);
}
