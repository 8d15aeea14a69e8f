using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using Verger.Recipes;

namespace Verger.Content.Recipes;

/// <summary>Checks the JSON of parts and fields against what is defined and against the classes that they are read into.</summary>
internal sealed class ElementChecks(RecipeStepValidation step, ContentOptions options)
{
    // What Orchard keeps with a field beside the properties of its class.
    private static readonly HashSet<string> _loose = new(["TagNames", "AttachedFileNames"], StringComparer.Ordinal);

    private readonly Dictionary<Type, HashSet<string>> _properties = [];

    /// <summary>Whether code has a part of that name, which may be on items of any type.</summary>
    public bool IsPart(string name) => options.ContentPartOptionsLookup.ContainsKey(name);

    /// <summary>Checks a part.</summary>
    /// <param name="item">The item that it is of.</param>
    /// <param name="name">Its name in the item.</param>
    /// <param name="part">Its JSON.</param>
    /// <param name="kind">The part's definition, as the item's type names it; null when only code has a part of that name.</param>
    /// <param name="planned">What is defined.</param>
    public void CheckPart(JsonObject item, string name, JsonObject part, string? kind, PlannedDefinitions planned)
    {
        options.ContentPartOptionsLookup.TryGetValue(kind ?? name, out var known);
        var fields = planned.FieldsOf(kind ?? name);
        foreach (var (property, value) in part)
        {
            if (fields is not null && fields.TryGetValue(property, out var field))
            {
                CheckField(part, property, value, field);
            }
            else if (known is null || !PropertiesOf(known.Type).Contains(property))
            {
                step.Leftover(part, property, $"« {property} » n'est ni un champ ni une propriété de « {name} »");
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
        else
        {
            foreach (var (property, _) in json)
            {
                if (!PropertiesOf(known.Type).Contains(property) && !_loose.Contains(property))
                {
                    step.Leftover(json, property, $"« {property} » n'est pas une propriété du champ « {name} » ({field})");
                }
            }

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
