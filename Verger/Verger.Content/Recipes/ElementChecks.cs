using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using Verger.Recipes;

namespace Verger.Content.Recipes;

/// <summary>Checks the JSON of parts and fields against what is defined and against the classes that they are read into.</summary>
internal sealed class ElementChecks(RecipeStepValidation step, ContentOptions options)
{
    private readonly Dictionary<Type, HashSet<string>> _properties = [];

    /// <summary>Checks a part.</summary>
    /// <param name="item">The item that it is of.</param>
    /// <param name="name">Its name in the item.</param>
    /// <param name="part">Its JSON.</param>
    /// <param name="kind">The part's definition, as the item's type names it; null when the type has no part of that name.</param>
    /// <param name="planned">What is defined.</param>
    public void CheckPart(JsonObject item, string name, JsonObject part, string? kind, PlannedDefinitions planned)
    {
        options.ContentPartOptionsLookup.TryGetValue(kind ?? name, out var known);
        if (kind is null && known is null)
        {
            step.Fault(item, name, $"« {name} » n'est pas une partie du type « {item[nameof(ContentItem.ContentType)]} ».");
            return;
        }

        var fields = planned.FieldsOf(kind ?? name);
        foreach (var (property, value) in part)
        {
            if (fields is not null && fields.TryGetValue(property, out var field))
            {
                CheckField(part, property, value, field);
            }
            else if (known is null || !PropertiesOf(known.Type).Contains(property))
            {
                step.Fault(part, property, $"« {property} » n'est ni un champ ni une propriété de « {name} ».");
            }
        }

        if (known is not null)
        {
            CheckForm(item, name, OwnPropertiesOf(part, fields), known.Type);
        }
    }

    private void CheckField(JsonObject part, string name, JsonNode? value, string field)
    {
        if (value is null || !options.ContentFieldOptionsLookup.TryGetValue(field, out var known))
        {
            return;
        }

        if (value is not JsonObject json)
        {
            step.Fault(part, name, $"Le champ « {name} » ({field}) doit être un objet {{ … }}.");
        }
        else if (json.Count > 0 && !json.Any(property => PropertiesOf(known.Type).Contains(property.Key)))
        {
            step.Fault(part, name, $"Le champ « {name} » ({field}) n'a aucune des propriétés {string.Join(", ", PropertiesOf(known.Type))}.");
        }
        else
        {
            CheckForm(part, name, json, known.Type);
        }
    }

    private void CheckForm(JsonObject owner, string name, JsonObject json, Type type)
    {
        try
        {
            json.Deserialize(type, JOptions.Default);
        }
        catch (JsonException exception)
        {
            var property = exception.Path?.TrimStart('$', '.').Split('.', '[')[0] ?? "";
            var (place, at) = owner[name] is JsonObject inner && inner.ContainsKey(property) ? (inner, property) : (owner, name);
            step.Fault(place, at, $"« {property} » de « {name} » n'a pas la forme attendue.");
        }
    }

    // Without its fields, and without items within it: both are checked by themselves.
    private static JsonObject OwnPropertiesOf(JsonObject part, IReadOnlyDictionary<string, string>? fields)
    {
        var own = new JsonObject();
        foreach (var (name, value) in part)
        {
            if (fields?.ContainsKey(name) != true && !(value is JsonArray { Count: > 0 } list && list[0] is JsonObject))
            {
                own[name] = value?.DeepClone();
            }
        }

        return own;
    }

    private HashSet<string> PropertiesOf(Type type)
    {
        if (!_properties.TryGetValue(type, out var names))
        {
            _properties[type] = names = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.DeclaringType != typeof(ContentElement))
                .Select(property => property.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        }

        return names;
    }
}
