using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Media.Core.Processing;
using Verger.Media.Resizing;
using Verger.Recipes;

namespace Verger.Media.Profiles;

/// <summary>Checks that each profile has a name, and values that pictures can have.</summary>
internal sealed class MediaProfilesStepValidator : IRecipeStepValidator
{
    public string StepName => "MediaProfiles";

    public ValueTask ValidateAsync(RecipeStepValidation step)
    {
        if (step.Object(step.Step, "MediaProfiles", required: true) is { } profiles)
        {
            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var (name, node) in profiles)
            {
                if (string.IsNullOrWhiteSpace(name) || !names.Add(name))
                {
                    step.Fault(profiles, name, string.IsNullOrWhiteSpace(name) ? "Un profil de média a un nom." : $"Le profil de média « {name} » figure deux fois.");
                }

                if (node is JsonObject profile)
                {
                    Check(step, profile);
                }
                else
                {
                    step.Fault(profiles, name, $"« {name} » doit être un objet {{ … }}.");
                }
            }
        }

        return ValueTask.CompletedTask;
    }

    private static void Check(RecipeStepValidation step, JsonObject profile)
    {
        step.Text(profile, "Hint");
        step.Number(profile, "Width", 0, ResizeRequest.MostPixelsASide);
        step.Number(profile, "Height", 0, ResizeRequest.MostPixelsASide);
        step.Number(profile, "Quality", 0, 100);
        step.Flag(profile, "AutoOrient");
        CheckName<ResizeMode>(step, profile, "Mode");
        CheckName<Format>(step, profile, "Format");
        if (step.Text(profile, "BackgroundColor") is { Length: > 0 } color && PictureColor.Parse(color) is null)
        {
            step.Fault(profile, "BackgroundColor", $"« {color} » n’est pas une couleur, comme #ffffff.");
        }
    }

    private static void CheckName<TName>(RecipeStepValidation step, JsonObject profile, string property)
        where TName : struct, Enum
    {
        if (profile[property] is not { } node)
        {
            return;
        }

        var isKnown = node.GetValueKind() is JsonValueKind.String or JsonValueKind.Number && Enum.TryParse<TName>(node.ToString(), ignoreCase: true, out var value) && Enum.IsDefined(value);
        if (!isKnown)
        {
            step.Fault(profile, property, $"« {node} » doit être {string.Join(", ", Enum.GetNames<TName>())}.");
        }
    }
}
