using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Deployment;

/// <summary>Does something with a package that is imported.</summary>
public interface IDeploymentTargetHandler
{
    /// <summary>Imports what it knows of the package, with the caller's unit of work.</summary>
    Task ImportFromFileAsync(IFileProvider fileProvider);
}
