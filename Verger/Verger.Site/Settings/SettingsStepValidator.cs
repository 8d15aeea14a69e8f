using System.Text.Json;
using OrchardCore.Settings;
using Verger.Recipes;

namespace Verger.Site.Settings;

/// <summary>Checks that settings have the form that they are stored in, that the time zone exists and that pages have items.</summary>
internal sealed class SettingsStepValidator : IRecipeStepValidator
{
    public string StepName => "Settings";

    public ValueTask ValidateAsync(RecipeStepValidation step)
    {
        var site = new SiteSettings();
        foreach (var (name, value) in step.Step)
        {
            try
            {
                SiteProperties.Set(site, name, value);
            }
            catch (JsonException)
            {
                step.Fault(step.Step, name, $"« {name} » n'a pas la forme attendue.");
            }
        }

        Check(step, nameof(ISite.TimeZoneId), site.TimeZoneId.Length == 0 || TimeZoneInfo.TryFindSystemTimeZoneById(site.TimeZoneId, out _), "n'est pas un fuseau horaire connu, comme Europe/Paris");
        Check(step, nameof(ISite.PageSize), site.PageSize > 0, "doit être au moins 1");
        Check(step, nameof(ISite.BaseUrl), site.BaseUrl.Length == 0 || Uri.TryCreate(site.BaseUrl, UriKind.Absolute, out _), "doit être une adresse complète, comme https://exemple.fr");
        return ValueTask.CompletedTask;
    }

    private static void Check(RecipeStepValidation step, string name, bool isGood, string message)
    {
        if (!isGood)
        {
            step.Fault(step.Step, name, $"« {name} » {message}.");
        }
    }
}
