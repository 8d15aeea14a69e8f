using OrchardCore.Security.Permissions;

namespace OrchardCore.Sitemaps;

/// <summary>Who may change sitemaps.</summary>
public static class SitemapsPermissions
{
    /// <summary>Making, changing and deleting sitemaps.</summary>
    public static readonly Permission ManageSitemaps = new("ManageSitemaps", "Manage sitemaps");
}
