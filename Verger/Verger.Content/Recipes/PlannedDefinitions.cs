using OrchardCore.ContentManagement.Metadata;
using Verger.Recipes;

namespace Verger.Content.Recipes;

/// <summary>Types, parts and fields as they will be defined by the step that is checked: those of the site, then those of the recipe's own steps.</summary>
internal sealed class PlannedDefinitions
{
    private readonly Dictionary<string, Dictionary<string, string>> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> _parts = new(StringComparer.Ordinal);
    private bool _isRead;

    /// <summary>The versions that the recipe's steps bring so far.</summary>
    public HashSet<string> Versions { get; } = new(StringComparer.Ordinal);

    public static async ValueTask<PlannedDefinitions> OfAsync(RecipePlan plan, IContentDefinitionManager definitions)
    {
        var planned = plan.Of<PlannedDefinitions>();
        if (planned._isRead)
        {
            return planned;
        }

        planned._isRead = true;
        foreach (var type in await definitions.ListTypeDefinitionsAsync())
        {
            planned._types[type.Name] = type.Parts.ToDictionary(part => part.Name, part => part.PartDefinition.Name, StringComparer.Ordinal);
        }

        foreach (var part in await definitions.ListPartDefinitionsAsync())
        {
            planned._parts[part.Name] = part.Fields.ToDictionary(field => field.Name, field => field.FieldDefinition.Name, StringComparer.Ordinal);
        }

        return planned;
    }

    /// <summary>The parts of a type: by their name in the type, the definition that they are of; null when the type is unknown.</summary>
    public IReadOnlyDictionary<string, string>? PartsOf(string type) => _types.GetValueOrDefault(type);

    /// <summary>The fields of a part: by name, their kind; null when the part has no definition.</summary>
    public IReadOnlyDictionary<string, string>? FieldsOf(string part) => _parts.GetValueOrDefault(part);

    /// <summary>Notes a type.</summary>
    /// <param name="type">Its name.</param>
    /// <param name="anew">Whether what was known of it goes.</param>
    public void AddType(string type, bool anew)
    {
        if (anew || !_types.ContainsKey(type))
        {
            _types[type] = new(StringComparer.Ordinal);
        }
    }

    public void AddPart(string type, string name, string part) => _types[type][name] = part;

    /// <summary>Notes the definition of a part.</summary>
    /// <param name="part">Its name.</param>
    /// <param name="anew">Whether what was known of it goes.</param>
    public void AddPartDefinition(string part, bool anew)
    {
        if (anew || !_parts.ContainsKey(part))
        {
            _parts[part] = new(StringComparer.Ordinal);
        }
    }

    public void AddField(string part, string name, string field) => _parts[part][name] = field;
}
