namespace Verger.Engine.Hosting.Setup;

/// <summary>
/// What a site is set up with when nobody fills in a form: <c>OrchardCore:OrchardCore_AutoSetup:Tenants:0</c>.
/// <see href="https://docs.orchardcore.net/en/latest/reference/modules/AutoSetup/">Orchard Core › Auto Setup</see>.
/// </summary>
internal sealed class AutoSetupOptions
{
    public string ShellName { get; set; } = "Default";

    public string SiteName { get; set; } = string.Empty;

    public string SiteTimeZone { get; set; } = "Europe/Paris";

    public string RecipeName { get; set; } = string.Empty;

    public string DatabaseProvider { get; set; } = "Sqlite";

    public string DatabaseConnectionString { get; set; } = string.Empty;

    public string DatabaseTablePrefix { get; set; } = string.Empty;

    public string AdminUsername { get; set; } = string.Empty;

    public string AdminEmail { get; set; } = string.Empty;

    /// <summary>Generated, and shown once in the log, when empty.</summary>
    public string AdminPassword { get; set; } = string.Empty;
}
