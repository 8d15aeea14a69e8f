using System.Text.Json.Nodes;
using OrchardCore.Deployment;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Media.Deployment;

namespace Verger.Media.Recipes;

/// <summary>Exports files of the media library as the recipe step <c>media</c>, and the files themselves in a folder of the package.</summary>
internal sealed class MediaDeploymentSource(IMediaFileStore mediaFileStore) : DeploymentSourceBase<MediaDeploymentStep>
{
    // So that no file of the library takes the place of the package's recipe.
    private const string Folder = "Media/";

    protected override async Task ProcessAsync(MediaDeploymentStep step, DeploymentPlanResult result)
    {
        var files = new JsonArray();
        foreach (var path in (await FindAsync(step)).Order(StringComparer.Ordinal))
        {
            await using (var content = await mediaFileStore.GetFileStreamAsync(path))
            {
                await result.FileBuilder.SetFileAsync(Folder + path, content);
            }

            files.Add(new JsonObject { ["SourcePath"] = Folder + path, ["TargetPath"] = path });
        }

        result.Steps.Add(new JsonObject { ["name"] = "media", ["Files"] = files });
    }

    private async Task<IReadOnlySet<string>> FindAsync(MediaDeploymentStep step)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var folder in step.IncludeAll ? [""] : step.DirectoryPaths ?? [])
        {
            await foreach (var entry in mediaFileStore.GetDirectoryContentAsync(folder, includeSubDirectories: true))
            {
                if (!entry.IsDirectory)
                {
                    paths.Add(entry.Path);
                }
            }
        }

        foreach (var path in step.IncludeAll ? [] : step.FilePaths ?? [])
        {
            if (await mediaFileStore.GetFileInfoAsync(path) is { } file)
            {
                paths.Add(file.Path);
            }
        }

        return paths;
    }
}
