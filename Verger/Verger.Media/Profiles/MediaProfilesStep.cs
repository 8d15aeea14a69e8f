using System.Text.Json;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Verger.Media.Profiles;

/// <summary>Recipe step <c>MediaProfiles</c>: media profiles, each in place of the one of its name.</summary>
internal sealed class MediaProfilesStep(MediaProfiles profiles) : NamedRecipeStepHandler("MediaProfiles")
{
    protected override Task HandleAsync(RecipeExecutionContext context)
        => profiles.UpdateAsync(context.Step.Deserialize<MediaProfilesStepModel>(JOptions.Default)!.MediaProfiles);
}
