using OrchardCore.Environment.Extensions;
using Verger.Hosting;
using Verger.Recipes;

namespace Verger.Site.Themes;

/// <summary>Checks that the themes exist and are enabled: the step itself enables none.</summary>
internal sealed class ThemesStepValidator(IExtensionManager extensions, IEnabledModules modules) : IRecipeStepValidator
{
    public string StepName => "Themes";

    public ValueTask ValidateAsync(RecipeStepValidation step)
    {
        Check(step, "site");
        Check(step, "admin");
        return ValueTask.CompletedTask;
    }

    private void Check(RecipeStepValidation step, string property)
    {
        if (step.Text(step.Step, property) is not { Length: > 0 } name)
        {
            return;
        }

        var theme = extensions.GetExtension(name);
        if (!theme.Exists || theme.Manifest.Type != "Theme")
        {
            step.Fault(step.Step, property, $"Le thème « {name} » est inconnu.");
        }
        else if (!modules.IsEnabled(name))
        {
            step.Fault(step.Step, property, $"Le thème « {name} » n'est pas activé : une étape « Feature » doit l'activer.");
        }
    }
}
