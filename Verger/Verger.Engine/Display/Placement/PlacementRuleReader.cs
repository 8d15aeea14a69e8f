using System.Text.Json.Nodes;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

namespace Verger.Engine.Display.Placement;

/// <summary>Reads the rules of a shape from a <c>placement.json</c>.</summary>
internal sealed class PlacementRuleReader(IEnumerable<IPlacementFilter> filters, IEnumerable<IPlacementNodeFilterProvider> providers)
{
    private readonly IPlacementFilter[] _filters = [.. filters];
    private readonly IPlacementNodeFilterProvider[] _providers = [.. providers];

    /// <summary>The rules; the last that matches serves.</summary>
    /// <exception cref="PlacementException">A rule can not be read.</exception>
    public IReadOnlyList<PlacementRule> Read(string source, string shapeType, JsonNode? list)
    {
        if (list is not JsonArray array)
        {
            throw new PlacementException("it must be an array of rules.");
        }

        return [.. array.Select((node, index) => ReadRule(source, $"{shapeType}[{index}]", node))];
    }

    private PlacementRule ReadRule(string source, string where, JsonNode? node)
    {
        if (node is not JsonObject rule)
        {
            throw new PlacementException($"{where} must be an object.");
        }

        string? place = null, shape = null, displayType = null, differentiator = null;
        string[]? alternates = null, wrappers = null;
        var conditions = new List<Func<ShapePlacementContext, bool>>();
        foreach (var (key, value) in rule)
        {
            switch (key)
            {
                case "place": place = Text(where, key, value); break;
                case "shape": shape = Text(where, key, value); break;
                case "displayType": displayType = Text(where, key, value); break;
                case "differentiator": differentiator = Text(where, key, value); break;
                case "alternates": alternates = Texts(where, key, value); break;
                case "wrappers": wrappers = Texts(where, key, value); break;
                default: conditions.Add(Filter(where, key, value)); break;
            }
        }

        return new PlacementRule(new PlacementInfo(place, source, shape, null, alternates, wrappers), displayType, differentiator, [.. conditions]);
    }

    private Func<ShapePlacementContext, bool> Filter(string where, string key, JsonNode? value)
    {
        if (Array.Find(_filters, filter => filter.Key == key) is { } filter)
        {
            return filter.Compile(value is JsonArray ? Texts(where, key, value) : [Text(where, key, value)]);
        }

        if (value is not null && Array.Find(_providers, provider => provider.Key == key) is { } provider)
        {
            return context => provider.IsMatch(context, value);
        }

        throw new PlacementException($"{where} has '{key}', which no enabled module knows.");
    }

    private static string Text(string where, string key, JsonNode? value)
        => value is JsonValue text && text.TryGetValue<string>(out var result) ? result : throw new PlacementException($"'{key}' of {where} must be a text.");

    private static string[] Texts(string where, string key, JsonNode? value)
        => value is JsonArray array ? [.. array.Select(item => Text(where, key, item))] : throw new PlacementException($"'{key}' of {where} must be an array of texts.");
}
