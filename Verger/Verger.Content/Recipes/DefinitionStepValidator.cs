using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using Verger.Expressions;
using Verger.Recipes;

namespace Verger.Content.Recipes;

/// <summary>Checks definitions: names, parts and fields that exist, patterns that can be read. Notes what they define for the steps after them.</summary>
/// <param name="stepName">The step: <c>ContentDefinition</c> or <c>ReplaceContentDefinition</c>.</param>
/// <param name="definitions">What is defined already.</param>
/// <param name="options">The parts and fields that have a class.</param>
/// <param name="expressions">Reads patterns.</param>
internal sealed class DefinitionStepValidator(
    string stepName, IContentDefinitionManager definitions, IOptions<ContentOptions> options, IExpressionRenderer expressions) : IRecipeStepValidator
{
    private readonly bool _isAnew = stepName == "ReplaceContentDefinition";

    public string StepName => stepName;

    public async ValueTask ValidateAsync(RecipeStepValidation step)
    {
        var planned = await PlannedDefinitions.OfAsync(step.Plan, definitions);
        foreach (var part in step.Objects(step.Step, "ContentParts"))
        {
            CheckPart(step, part, planned);
        }

        foreach (var type in step.Objects(step.Step, "ContentTypes"))
        {
            CheckType(step, type, planned);
        }
    }

    private void CheckPart(RecipeStepValidation step, JsonObject part, PlannedDefinitions planned)
    {
        CheckSettings(step, part);
        var name = Name(step, part);
        if (name is not null)
        {
            planned.AddPartDefinition(name, _isAnew);
        }

        foreach (var field in step.Objects(part, "ContentPartFieldDefinitionRecords"))
        {
            CheckSettings(step, field);
            var (fieldName, kind) = (Name(step, field), step.Text(field, "FieldName", required: true));
            if (kind is not null && !options.Value.ContentFieldOptionsLookup.ContainsKey(kind))
            {
                step.Fault(field, "FieldName", $"Le champ « {kind} » est inconnu.");
            }

            if (name is not null && fieldName is not null && kind is not null)
            {
                planned.AddField(name, fieldName, kind);
            }
        }
    }

    private void CheckType(RecipeStepValidation step, JsonObject type, PlannedDefinitions planned)
    {
        CheckSettings(step, type);
        step.Text(type, "DisplayName");
        var name = Name(step, type);
        if (name is not null)
        {
            planned.AddType(name, _isAnew);
        }

        foreach (var part in step.Objects(type, "ContentTypePartDefinitionRecords"))
        {
            CheckSettings(step, part);
            var partName = step.Text(part, "PartName", required: true);
            var named = step.Text(part, "Name") is { Length: > 0 } given ? given : partName;
            if (partName is not null && partName != name && planned.FieldsOf(partName) is null && !options.Value.ContentPartOptionsLookup.ContainsKey(partName))
            {
                step.Fault(part, "PartName", $"La partie « {partName} » est inconnue.");
            }

            if (name is not null && named is not null && partName is not null)
            {
                planned.AddPart(name, named, partName);
            }
        }
    }

    private static string? Name(RecipeStepValidation step, JsonObject record)
    {
        var name = step.Text(record, "Name", required: true);
        if (name is not null && !(name.Length > 0 && char.IsLetter(name[0]) && name.All(char.IsLetterOrDigit)))
        {
            step.Fault(record, "Name", $"« {name} » n'est pas un nom technique : une lettre, puis des lettres et des chiffres.");
        }

        return name;
    }

    private void CheckSettings(RecipeStepValidation step, JsonObject record)
    {
        foreach (var (_, value) in step.Object(record, "Settings") ?? [])
        {
            if (value is JsonObject settings && step.Text(settings, "Pattern") is { } pattern && !expressions.TryCheck(pattern, out var error))
            {
                step.Fault(settings, "Pattern", error!);
            }
        }
    }
}
