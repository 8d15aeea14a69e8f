using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using Verger.Recipes;

namespace Verger.Content.Recipes;

/// <summary>Checks items against the types, parts and fields that are defined, or that the recipe will have defined by then; items within items too.</summary>
internal sealed class ContentStepValidator(IContentDefinitionManager definitions, IOptions<ContentOptions> options) : IRecipeStepValidator
{
    private static readonly string[] _dates = [nameof(ContentItem.ModifiedUtc), nameof(ContentItem.PublishedUtc), nameof(ContentItem.CreatedUtc)];
    private static readonly string[] _flags = [nameof(ContentItem.Latest), nameof(ContentItem.Published)];
    private static readonly string[] _texts =
    [
        nameof(ContentItem.ContentItemId), nameof(ContentItem.ContentItemVersionId), nameof(ContentItem.ContentType),
        nameof(ContentItem.DisplayText), nameof(ContentItem.Owner), nameof(ContentItem.Author),
    ];

    private static readonly HashSet<string> _record = new([.. _dates, .. _flags, .. _texts, nameof(ContentItem.Id)], StringComparer.OrdinalIgnoreCase);

    public string StepName => "Content";

    public async ValueTask ValidateAsync(RecipeStepValidation step)
    {
        var planned = await PlannedDefinitions.OfAsync(step.Plan, definitions);
        var elements = new ElementChecks(step, options.Value);
        foreach (var item in step.Objects(step.Step, "Data", required: true))
        {
            Check(step, item, planned, elements);
            if (step.Text(item, nameof(ContentItem.ContentItemVersionId)) is { Length: > 0 } version && !planned.Versions.Add(version))
            {
                step.Fault(item, nameof(ContentItem.ContentItemVersionId), $"La version « {version} » figure deux fois.");
            }
        }
    }

    /// <summary>Says all that is wrong with an item.</summary>
    public static void Check(RecipeStepValidation step, JsonObject item, PlannedDefinitions planned, ElementChecks elements)
    {
        CheckRecord(step, item);
        var parts = step.Text(item, nameof(ContentItem.ContentType), required: true) is { } type
            ? planned.PartsOf(type) ?? Unknown(step, item, type)
            : null;
        foreach (var (name, value) in item)
        {
            if (value is JsonArray list)
            {
                CheckWithin(step, list, planned, elements);
            }
            else if (value is not null && !_record.Contains(name))
            {
                CheckPart(step, item, name, value, parts, planned, elements);
            }
        }
    }

    private static void CheckPart(
        RecipeStepValidation step, JsonObject item, string name, JsonNode value, IReadOnlyDictionary<string, string>? parts, PlannedDefinitions planned, ElementChecks elements)
    {
        var kind = parts?.GetValueOrDefault(name);
        if (parts is not null && kind is null && !elements.IsPart(name))
        {
            step.Leftover(item, name, $"« {name} » n'est pas une partie du type « {item[nameof(ContentItem.ContentType)]} »");
        }
        else if (value is JsonObject part)
        {
            CheckWithin(step, part, planned, elements);
            if (parts is not null)
            {
                elements.CheckPart(item, name, part, kind, planned);
            }
        }
        else
        {
            step.Fault(item, name, $"« {name} » doit être une partie {{ … }}.");
        }
    }

    private static void CheckRecord(RecipeStepValidation step, JsonObject item)
    {
        foreach (var (name, _) in item)
        {
            if (_record.TryGetValue(name, out var known) && known != name)
            {
                step.Fault(item, name, $"« {name} » s'écrit « {known} ».");
            }
        }

        foreach (var name in _texts)
        {
            step.Text(item, name);
        }

        foreach (var name in _flags)
        {
            step.Flag(item, name);
        }

        foreach (var name in _dates)
        {
            if (step.Text(item, name) is { } date && !DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _))
            {
                step.Fault(item, name, $"« {date} » n'est pas une date, comme 2026-03-20T09:00:00Z.");
            }
        }
    }

    // Terms, menu items and what bags hold are items too, wherever they stand.
    private static void CheckWithin(RecipeStepValidation step, JsonNode? node, PlannedDefinitions planned, ElementChecks elements)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
            {
                if (item is JsonObject { } inner && inner.ContainsKey(nameof(ContentItem.ContentType)))
                {
                    Check(step, inner, planned, elements);
                }
                else
                {
                    CheckWithin(step, item, planned, elements);
                }
            }
        }
        else if (node is JsonObject owner)
        {
            foreach (var (_, value) in owner)
            {
                CheckWithin(step, value, planned, elements);
            }
        }
    }

    private static IReadOnlyDictionary<string, string>? Unknown(RecipeStepValidation step, JsonObject item, string type)
    {
        step.Fault(item, nameof(ContentItem.ContentType), $"Le type de contenu « {type} » est inconnu.");
        return null;
    }
}
