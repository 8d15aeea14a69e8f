using Microsoft.Extensions.FileProviders;
using OrchardCore.Deployment;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Verger.Site.Deployment;

/// <summary>Runs the recipe of a package, all or nothing.</summary>
internal sealed class RecipeImport(IRecipeReader reader, IRecipeExecutor executor, PackageLimits limits) : IDeploymentTargetHandler
{
    public async Task ImportFromFileAsync(IFileProvider fileProvider)
        => await executor.ExecuteAsync("", await ReadAsync(fileProvider), new Dictionary<string, object>(), CancellationToken.None);

    private async Task<RecipeDescriptor> ReadAsync(IFileProvider package)
    {
        try
        {
            var files = new PackageFiles(package, limits);
            return await reader.GetRecipeDescriptorAsync("", files.GetFileInfo(PackageFiles.Recipe), files);
        }
        catch (Exception exception) when (exception is InvalidDataException or FormatException)
        {
            throw new RecipeExecutionException(exception, new RecipeStepResult { Errors = [exception.Message] });
        }
    }
}
