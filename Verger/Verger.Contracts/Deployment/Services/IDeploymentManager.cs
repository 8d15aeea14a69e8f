using Microsoft.Extensions.FileProviders;
using OrchardCore.Recipes.Models;

namespace OrchardCore.Deployment.Services;

/// <summary>Exports what a plan says as a package, and imports packages.</summary>
public interface IDeploymentManager
{
    /// <summary>Writes the package of a plan: the files that its steps refer to, then <c>Recipe.json</c>. Steps of features that are not enabled add nothing.</summary>
    Task ExecuteDeploymentPlanAsync(DeploymentPlan deploymentPlan, DeploymentPlanResult result);

    /// <summary>Runs the recipe <c>Recipe.json</c> of a package, which may refer to its other files.</summary>
    /// <exception cref="RecipeExecutionException">The package is refused as a whole: the messages, in French, say why.</exception>
    Task ImportDeploymentPackageAsync(IFileProvider deploymentPackage);
}
