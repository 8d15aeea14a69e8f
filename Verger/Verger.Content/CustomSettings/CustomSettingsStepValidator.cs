using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using Verger.Content.Recipes;
using Verger.Recipes;

namespace Verger.Content.CustomSettings;

/// <summary>Checks that each item is of the type that it stands under, that the type is one of settings, and the item itself as the step <c>Content</c> does.</summary>
internal sealed class CustomSettingsStepValidator(IContentDefinitionManager definitions, IOptions<ContentOptions> options) : IRecipeStepValidator
{
    public string StepName => "custom-settings";

    public async ValueTask ValidateAsync(RecipeStepValidation step)
    {
        var planned = await PlannedDefinitions.OfAsync(step.Plan, definitions);
        var elements = new ElementChecks(step, options.Value);
        foreach (var (name, _) in step.Step)
        {
            if (string.Equals(name, "name", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (await IsOfSettingsAsync(step, planned, name) && step.Object(step.Step, name, required: true) is { } item)
            {
                CheckItem(step, name, item, planned, elements);
            }
        }
    }

    private async ValueTask<bool> IsOfSettingsAsync(RecipeStepValidation step, PlannedDefinitions planned, string name)
    {
        if (planned.PartsOf(name) is null)
        {
            step.Fault(step.Step, name, $"Le type de réglages « {name} » est inconnu.");
            return false;
        }

        // A type of an earlier step is not defined yet; what it is shows when it is.
        if (await definitions.GetTypeDefinitionAsync(name) is { } type && !type.StereotypeEquals(CustomSettingsService.Stereotype))
        {
            step.Fault(step.Step, name, $"« {name} » n’est pas un type de réglages : son stéréotype n’est pas « {CustomSettingsService.Stereotype} ».");
            return false;
        }

        return true;
    }

    private static void CheckItem(RecipeStepValidation step, string name, JsonObject item, PlannedDefinitions planned, ElementChecks elements)
    {
        if (step.Text(item, nameof(ContentItem.ContentType)) is { } type && type != name)
        {
            step.Fault(item, nameof(ContentItem.ContentType), $"Ces réglages sont du type « {name} », non « {type} ».");
            return;
        }

        ContentStepValidator.Check(step, item, planned, elements);
    }
}
