using OrchardCore.Deployment;
using OrchardCore.Deployment.Services;

namespace Verger.Deployment;

/// <summary>Exports the whole site as a package that <see cref="IDeploymentManager.ImportDeploymentPackageAsync"/> takes.</summary>
public interface ISiteExport
{
    /// <summary>Writes the package: all that a site consists of but accounts, secrets and former versions of items. The same site gives the same package, but for the time in its head.</summary>
    Task WriteAsync(IFileBuilder files);
}
