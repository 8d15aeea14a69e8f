using System.Buffers.Text;
using Microsoft.Extensions.Options;
using OrchardCore.Media;
using Verger.Media.Files;
using Verger.Recipes;

namespace Verger.Media.Recipes;

/// <summary>Checks the files of a <c>media</c> step before any step of the recipe runs.</summary>
internal sealed class MediaStepValidator(IOptions<MediaOptions> options) : IRecipeStepValidator
{
    public string StepName => "media";

    public ValueTask ValidateAsync(RecipeStepValidation step)
    {
        foreach (var file in step.Objects(step.Step, "Files", required: true))
        {
            if (step.Text(file, "TargetPath", required: true) is { } targetPath)
            {
                if (!StorePath.TryNormalize(targetPath, out var normalized) || normalized.Length == 0)
                {
                    step.Fault(file, "TargetPath", $"« {targetPath} » n’est pas un chemin permis dans la médiathèque.");
                }
                else if (!options.Value.AllowedFileExtensions.Contains(Path.GetExtension(targetPath)))
                {
                    step.Fault(file, "TargetPath", $"La médiathèque n’accepte pas l’extension de « {targetPath} ».");
                }
            }

            if (step.Text(file, "Base64") is { } base64)
            {
                if (!Base64.IsValid(base64))
                {
                    step.Fault(file, "Base64", "Ce n’est pas du Base64.");
                }
            }
            else if (step.Text(file, "SourcePath", required: true) is { } sourcePath && MediaStep.FindSource(file, step.Recipe) is not { Exists: true })
            {
                step.Fault(file, "SourcePath", $"Il n’y a pas de fichier « {sourcePath} » à côté de la recette.");
            }
        }

        return ValueTask.CompletedTask;
    }
}
