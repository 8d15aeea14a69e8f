using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;

namespace Verger.Recipes;

/// <summary>A step that is being checked: its JSON with the helpers replaced, and where to say what is wrong. Messages are in French.</summary>
/// <param name="name">The step's name as the recipe writes it.</param>
/// <param name="step">The step.</param>
/// <param name="recipe">The recipe that it is of.</param>
/// <param name="plan">What the steps before it will have made.</param>
/// <param name="report">Takes a fault: the object, the property of it (or null for the object itself), the message.</param>
/// <param name="warn">Takes a warning in the same form; null where nobody reads them.</param>
public sealed class RecipeStepValidation(
    string name, JsonObject step, RecipeDescriptor recipe, RecipePlan plan, Action<JsonNode, string?, string> report, Action<JsonNode, string?, string>? warn = null)
{
    /// <summary>The step's name as the recipe writes it.</summary>
    public string Name { get; } = name;

    /// <summary>The step, its helpers replaced by their values.</summary>
    public JsonObject Step { get; } = step;

    /// <summary>The recipe that the step is of.</summary>
    public RecipeDescriptor Recipe { get; } = recipe;

    /// <summary>What the steps before this one will have made.</summary>
    public RecipePlan Plan { get; } = plan;

    /// <summary>Says what is wrong with a node of the step.</summary>
    public void Fault(JsonNode node, string message) => report(node, null, message);

    /// <summary>Says what is wrong with a property of an object of the step.</summary>
    public void Fault(JsonObject owner, string property, string message) => report(owner, property, message);

    /// <summary>Says that a property of an object of the step is odd, but does not keep the recipe from running.</summary>
    public void Warning(JsonObject owner, string property, string message) => warn?.Invoke(owner, property, message);

    /// <summary>The text of a property; null, with a fault when it is required, if it is missing, and with a fault if it is no text.</summary>
    public string? Text(JsonObject owner, string property, bool required = false)
        => Value(owner, property, required) is { } node
            ? node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : Wrong<string>(owner, property, "un texte")
            : null;

    /// <summary>The truth of a property; null if it is missing, and with a fault if it is neither true nor false.</summary>
    public bool? Flag(JsonObject owner, string property)
        => Value(owner, property, required: false) is { } node
            ? node.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? node.GetValue<bool>() : WrongFlag(owner, property)
            : null;

    /// <summary>The whole number of a property, written as a number or as a text; null if it is missing, and with a fault if it is none, or outside of the bounds.</summary>
    public int? Number(JsonObject owner, string property, int least, int most)
    {
        if (Value(owner, property, required: false) is not { } node)
        {
            return null;
        }

        if (node is JsonValue && int.TryParse(node.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Fault(owner, property, most == int.MaxValue ? $"« {property} » doit être un nombre entier, {least} au moins." : $"« {property} » doit être un nombre entier de {least} à {most}.");
        return null;
    }

    /// <summary>The object of a property; null, with a fault when it is required, if it is missing, and with a fault if it is no object.</summary>
    public JsonObject? Object(JsonObject owner, string property, bool required = false)
        => Value(owner, property, required) is { } node ? node as JsonObject ?? Wrong<JsonObject>(owner, property, "un objet { … }") : null;

    /// <summary>The list of a property; null, with a fault when it is required, if it is missing, and with a fault if it is no list.</summary>
    public JsonArray? List(JsonObject owner, string property, bool required = false)
        => Value(owner, property, required) is { } node ? node as JsonArray ?? Wrong<JsonArray>(owner, property, "une liste [ … ]") : null;

    /// <summary>The objects of a list property; what is no object is a fault and left out.</summary>
    public IEnumerable<JsonObject> Objects(JsonObject owner, string property, bool required = false)
    {
        foreach (var node in List(owner, property, required) ?? [])
        {
            if (node is JsonObject item)
            {
                yield return item;
            }
            else
            {
                Fault(owner, property, $"« {property} » ne doit contenir que des objets {{ … }}.");
            }
        }
    }

    /// <summary>The texts of a list property; what is no text is a fault and left out.</summary>
    public IEnumerable<(string Text, JsonNode Node)> Texts(JsonObject owner, string property, bool required = false)
    {
        foreach (var node in List(owner, property, required) ?? [])
        {
            if (node?.GetValueKind() == JsonValueKind.String)
            {
                yield return (node.GetValue<string>(), node);
            }
            else
            {
                Fault(owner, property, $"« {property} » ne doit contenir que des textes.");
            }
        }
    }

    private JsonNode? Value(JsonObject owner, string property, bool required)
    {
        if (owner.TryGetPropertyValue(property, out var node) && node is not null)
        {
            return node;
        }

        if (required)
        {
            Fault(owner, $"« {property} » est obligatoire ici.");
        }

        return null;
    }

    private T? Wrong<T>(JsonObject owner, string property, string expected) where T : class
    {
        Fault(owner, property, $"« {property} » doit être {expected}.");
        return null;
    }

    private bool? WrongFlag(JsonObject owner, string property)
    {
        Fault(owner, property, $"« {property} » doit être true ou false.");
        return null;
    }
}
