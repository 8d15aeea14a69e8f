using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Deployment.Services;
using OrchardCore.Environment.Shell.Descriptor.Models;
using Verger.Deployment;

namespace Verger.Engine.Hosting.Setup;

/// <summary>Started with <c>--export</c> or <c>--import</c> and a folder, the application writes the site there or takes it from there, and ends without serving.</summary>
internal sealed class PackageCommand(IConfiguration configuration, SiteComposer composer)
{
    private const string Deployment = "OrchardCore.Deployment";

    private readonly string? _export = configuration["export"];
    private readonly string? _import = configuration["import"];

    /// <summary>Whether it was.</summary>
    public bool IsAsked => _export is not null || _import is not null;

    /// <summary>Does what was asked for.</summary>
    /// <returns>What was done, for people.</returns>
    /// <exception cref="InvalidDataException">It cannot be done: the message says why.</exception>
    public async Task<string> RunAsync()
    {
        var folder = Path.GetFullPath(_export ?? _import!);
        if (await composer.ReadDescriptorAsync() is not { } site)
        {
            throw new InvalidDataException("Ce site n’est pas installé : il n’y a rien à exporter, ni où importer. Pour importer, l’installer d’abord avec une recette vide.");
        }

        return _export is not null ? await ExportAsync(site, folder) : await ImportAsync(site, folder);
    }

    private async Task<string> ExportAsync(ShellDescriptor site, string folder)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw new InvalidDataException($"« {folder} » existe et n’est pas vide : exporter dans un dossier nouveau.");
        }

        var package = new PackageFolder(folder);
        await InSiteAsync(site, services => services.GetRequiredService<ISiteExport>().WriteAsync(package));
        return $"Site exporté dans {folder} : {package.Count} fichiers.";
    }

    private async Task<string> ImportAsync(ShellDescriptor site, string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new InvalidDataException($"Le dossier « {folder} » n’existe pas.");
        }

        using var package = new PhysicalFileProvider(folder);
        await InSiteAsync(site, services => services.GetRequiredService<IDeploymentManager>().ImportDeploymentPackageAsync(package));
        return $"Site importé de {folder}.";
    }

    // With what it takes, whether or not the site has it enabled; it is not enabled for that.
    private async Task InSiteAsync(ShellDescriptor site, Func<IServiceProvider, Task> work)
    {
        await using var container = composer.Compose(new ShellDescriptor
        {
            SerialNumber = site.SerialNumber,
            Features = [.. site.Features, new ShellFeature(Deployment)],
            Installed = site.Installed,
        });
        var scope = (await container.CreateScopeAsync())!;
        await scope.UsingAsync(scope => work(scope.ServiceProvider));
    }
}
