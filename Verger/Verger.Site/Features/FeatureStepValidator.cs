using OrchardCore.Environment.Extensions;
using Verger.Recipes;

namespace Verger.Site.Features;

/// <summary>Checks that the features exist.</summary>
internal sealed class FeatureStepValidator(IExtensionManager extensions) : IRecipeStepValidator
{
    private readonly HashSet<string> _known = [.. extensions.GetFeatures().Select(feature => feature.Id)];

    public string StepName => "Feature";

    public ValueTask ValidateAsync(RecipeStepValidation step)
    {
        foreach (var (name, node) in step.Texts(step.Step, "enable").Concat(step.Texts(step.Step, "disable")))
        {
            if (!_known.Contains(name))
            {
                step.Fault(node, $"La fonctionnalité « {name} » est inconnue.");
            }
        }

        return ValueTask.CompletedTask;
    }
}
