namespace OrchardCore.Abstractions.Setup;

/// <summary>What a site is set up with, by name.</summary>
public static class SetupConstants
{
    /// <summary>The site's name.</summary>
    public const string SiteName = "SiteName";

    /// <summary>Its time zone, an identifier of the IANA database.</summary>
    public const string SiteTimeZone = "SiteTimeZone";

    /// <summary>The name that the administrator signs in with.</summary>
    public const string AdminUsername = "AdminUsername";

    /// <summary>The identifier of the administrator's account.</summary>
    public const string AdminUserId = "AdminUserId";

    /// <summary>The administrator's e-mail address.</summary>
    public const string AdminEmail = "AdminEmail";

    /// <summary>The administrator's password.</summary>
    public const string AdminPassword = "AdminPassword";

    /// <summary>The kind of database.</summary>
    public const string DatabaseProvider = "DatabaseProvider";

    /// <summary>Where the database is.</summary>
    public const string DatabaseConnectionString = "DatabaseConnectionString";

    /// <summary>What the names of its tables begin with.</summary>
    public const string DatabaseTablePrefix = "DatabaseTablePrefix";
}
