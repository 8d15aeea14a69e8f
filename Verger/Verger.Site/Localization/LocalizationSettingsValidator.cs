using System.Globalization;
using System.Text.Json.Nodes;
using OrchardCore.Localization.Models;
using Verger.Recipes;

namespace Verger.Site.Localization;

/// <summary>Checks that the cultures of the settings exist and that the default one is among them.</summary>
internal sealed class LocalizationSettingsValidator : IRecipeStepValidator
{
    public string StepName => "Settings";

    public ValueTask ValidateAsync(RecipeStepValidation step)
    {
        if (step.Object(step.Step, nameof(LocalizationSettings)) is not { } settings)
        {
            return ValueTask.CompletedTask;
        }

        var supported = step.Texts(settings, nameof(LocalizationSettings.SupportedCultures)).ToArray();
        foreach (var (name, node) in supported)
        {
            Check(step, name, message => step.Fault(node, message));
        }

        if (step.Text(settings, nameof(LocalizationSettings.DefaultCulture)) is { } culture)
        {
            Check(step, culture, message => step.Fault(settings, nameof(LocalizationSettings.DefaultCulture), message));
            if (supported.Length > 0 && !Array.Exists(supported, one => one.Text == culture))
            {
                step.Fault(settings, nameof(LocalizationSettings.DefaultCulture), $"« {culture} » manque à « SupportedCultures ».");
            }
        }

        return ValueTask.CompletedTask;
    }

    private static void Check(RecipeStepValidation step, string name, Action<string> fault)
    {
        try
        {
            _ = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            fault($"La culture « {name} » est inconnue.");
        }
    }
}
