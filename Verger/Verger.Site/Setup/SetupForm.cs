namespace Verger.Site.Setup;

/// <summary>What the setup page was sent, by the names of Orchard's form.</summary>
public sealed class SetupForm
{
    /// <summary>SQLite, by Orchard's name.</summary>
    public const string Sqlite = "Sqlite";

    /// <summary>PostgreSQL, by Orchard's name.</summary>
    public const string Postgres = "Postgres";

    /// <summary>The token from the log.</summary>
    public string? Secret { get; set; }

    /// <summary>The site's name.</summary>
    public string? SiteName { get; set; }

    /// <summary>The recipe's name.</summary>
    public string? RecipeName { get; set; }

    /// <summary>The time zone, an identifier of the IANA database.</summary>
    public string? SiteTimeZone { get; set; } = "Europe/Paris";

    /// <summary><see cref="Sqlite"/> or <see cref="Postgres"/>.</summary>
    public string? DatabaseProvider { get; set; } = Sqlite;

    /// <summary>Where the database is, with <see cref="Postgres"/>.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>The name that the administrator signs in with.</summary>
    public string? UserName { get; set; }

    /// <summary>The administrator's e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>The administrator's password.</summary>
    public string? Password { get; set; }

    /// <summary>The password again.</summary>
    public string? PasswordConfirmation { get; set; }
}
