using System.Text.Json.Nodes;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Verger.Media.Recipes;

/// <summary>
/// The recipe step <c>media</c>: puts files into the media library. A file that is there with the same content is left alone, so that the
/// step may run again. (Files do not take part in the recipe's transaction; what a failed one has written, the next run finds.)
/// </summary>
internal sealed class MediaStep(IMediaFileStore mediaFileStore, IOptions<MediaOptions> options) : NamedRecipeStepHandler("media")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        foreach (var file in (context.Step["Files"] as JsonArray ?? []).OfType<JsonObject>())
        {
            try
            {
                await PutAsync(file, context);
            }
            catch (Exception exception) when (exception is FileStoreException or FormatException)
            {
                context.Errors.Add(exception.Message);
            }
        }
    }

    private async Task PutAsync(JsonObject file, RecipeExecutionContext context)
    {
        var targetPath = (string?)file["TargetPath"] ?? "";
        if (!options.Value.AllowedFileExtensions.Contains(Path.GetExtension(targetPath)))
        {
            context.Errors.Add($"Le fichier « {targetPath} » a une extension que la médiathèque n’accepte pas.");
            return;
        }

        await using var content = Open(file, context.RecipeDescriptor);
        if (content is null)
        {
            context.Errors.Add($"Le fichier « {targetPath} » n’a pas de contenu : ni « Base64 », ni fichier « {(string?)file["SourcePath"]} » à côté de la recette.");
            return;
        }

        if (!await IsThereAsync(targetPath, content))
        {
            content.Position = 0;
            await mediaFileStore.CreateFileFromStreamAsync(targetPath, content, overwrite: true);
        }
    }

    private async Task<bool> IsThereAsync(string targetPath, MemoryStream content)
    {
        if (await mediaFileStore.GetFileInfoAsync(targetPath) is not { } existing || existing.Length != content.Length)
        {
            return false;
        }

        using var stored = new MemoryStream((int)existing.Length);
        await using (var stream = await mediaFileStore.GetFileStreamAsync(existing))
        {
            await stream.CopyToAsync(stored);
        }

        return stored.GetBuffer().AsSpan(0, (int)stored.Length).SequenceEqual(content.GetBuffer().AsSpan(0, (int)content.Length));
    }

    private static MemoryStream? Open(JsonObject file, RecipeDescriptor recipe)
    {
        if ((string?)file["Base64"] is { Length: > 0 } base64)
        {
            var content = new MemoryStream();
            content.Write(Convert.FromBase64String(base64));
            return content;
        }

        return FindSource(file, recipe) is { Exists: true } source ? Read(source) : null;
    }

    private static MemoryStream Read(IFileInfo source)
    {
        var content = new MemoryStream();
        using var stream = source.CreateReadStream();
        stream.CopyTo(content);
        return content;
    }

    /// <summary>The file beside the recipe that an entry of the step names; null when it names none.</summary>
    internal static IFileInfo? FindSource(JsonObject file, RecipeDescriptor recipe) =>
        (string?)file["SourcePath"] is { Length: > 0 } sourcePath
            ? recipe.FileProvider.GetFileInfo($"{recipe.BasePath}/{sourcePath.TrimStart('/')}".TrimStart('/'))
            : null;
}
