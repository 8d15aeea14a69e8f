using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using OrchardCore.Environment.Shell;

namespace Verger.Engine.Hosting.Setup;

/// <summary>Where the site's data are: <c>ORCHARD_APP_DATA</c>, else <c>App_Data</c> beside the application.</summary>
internal static class SitePaths
{
    public static ShellOptions Options(IConfiguration configuration, IHostEnvironment environment)
        => new()
        {
            ShellsApplicationDataPath = Path.GetFullPath(configuration["ORCHARD_APP_DATA"] is { Length: > 0 } folder ? folder : "App_Data", environment.ContentRootPath),
        };

    /// <summary>The folder of one site's data.</summary>
    public static string Folder(this ShellOptions options, ShellSettings settings)
        => Path.Combine(options.ShellsApplicationDataPath, options.ShellsContainerName, settings.Name);
}
