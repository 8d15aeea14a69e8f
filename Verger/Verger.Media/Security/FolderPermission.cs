using OrchardCore.Media;
using OrchardCore.Security.Permissions;

namespace Verger.Media.Security;

/// <summary>The permissions to view the files of one folder at the root of the media library, with all that is below it.</summary>
internal static class FolderPermission
{
    /// <summary>That of a folder.</summary>
    public static Permission Of(string folder) => new($"ViewMediaContent_{folder}", $"View media content in folder '{folder}'", [MediaPermissions.ViewMedia]);

    /// <summary>That of the folder that a file is in.</summary>
    /// <param name="path">The file's path, as the store writes it.</param>
    public static Permission For(string path) => path.IndexOf('/') is > 0 and var end ? Of(path[..end]) : MediaPermissions.ViewRootMedia;
}
