using System.Text.Json.Nodes;

namespace Verger.Engine.Recipes.Files;

/// <summary>The line, from 1, that each node and each property of a recipe was written on.</summary>
internal sealed class RecipeLines
{
    private readonly Dictionary<JsonNode, int> _nodes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<JsonObject, Dictionary<string, int>> _properties = new(ReferenceEqualityComparer.Instance);

    public void Note(JsonNode node, int line) => _nodes[node] = line;

    public void Note(JsonObject owner, string property, int line)
    {
        if (!_properties.TryGetValue(owner, out var lines))
        {
            _properties[owner] = lines = new(StringComparer.OrdinalIgnoreCase);
        }

        lines[property] = line;
    }

    /// <summary>The line of a property, else of the node, else of the nearest one around it that was written in the file.</summary>
    public int Of(JsonNode? node, string? property = null)
    {
        if (property is not null && node is JsonObject owner && _properties.TryGetValue(owner, out var lines) && lines.TryGetValue(property, out var line))
        {
            return line;
        }

        for (; node is not null; node = node.Parent)
        {
            if (_nodes.TryGetValue(node, out line))
            {
                return line;
            }
        }

        return 1;
    }
}
