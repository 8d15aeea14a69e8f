using OrchardCore.Security.Permissions;

namespace OrchardCore.Media;

/// <summary>Who may see files of the media library where the feature <c>OrchardCore.Media.Security</c> asks. Each folder at the root has a permission besides: <c>ViewMediaContent_{folder}</c>.</summary>
public static class MediaPermissions
{
    /// <summary>The files of all folders.</summary>
    public static readonly Permission ViewMedia = new("ViewMediaContent", "View media content in all folders");

    /// <summary>The files that are in no folder.</summary>
    public static readonly Permission ViewRootMedia = new("ViewRootMediaContent", "View media content in the root folder", [ViewMedia]);
}
