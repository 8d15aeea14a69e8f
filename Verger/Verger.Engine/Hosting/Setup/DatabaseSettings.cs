using OrchardCore.Environment.Shell;

namespace Verger.Engine.Hosting.Setup;

/// <summary>The settings that say where a site's database is, by Orchard's names.</summary>
internal static class DatabaseSettings
{
    public static readonly string[] Keys = ["DatabaseProvider", "ConnectionString", "TablePrefix"];

    /// <summary>Takes them from other settings.</summary>
    public static void TakeDatabaseOf(this ShellSettings settings, ShellSettings other)
    {
        foreach (var key in Keys)
        {
            settings[key] = other[key];
        }
    }
}
