using System.Reflection;
using System.Text.Json.Nodes;
using CitesUnies.Portal.Models;
using OrchardCore.ContentManagement;

namespace CitesUnies.Modules.Tests;

/// <summary>
/// A part whose fields no placement.json names shows each of them raw, beside what its own driver shows. Whoever adds a part or a field forgets it
/// easily, and sees it only on a page.
/// </summary>
public sealed class PlacementTests
{
    [Fact]
    public void Every_field_of_a_part_has_its_place_or_is_hidden()
    {
        var modules = Directory.GetFiles(AppContext.BaseDirectory, "CitesUnies.*.dll").Where(file => !file.EndsWith(".Tests.dll", StringComparison.Ordinal)).Select(Assembly.LoadFrom);

        Assert.Empty(modules.SelectMany(module => Unplaced(module.GetTypes(), Placement(module)).Select(fault => $"{module.GetName().Name}: {fault}")));
    }

    [Theory]
    [InlineData(null, "Page.Body (HtmlField)")]
    [InlineData("""{ "TextField": [{ "contentPart": ["Page"], "place": "-" }] }""", "Page.Body (HtmlField)")]
    [InlineData("""{ "HtmlField": [{ "contentPart": ["HomePage"], "place": "-" }] }""", "Page.Body (HtmlField)")]
    [InlineData("""{ "HtmlField": [{ "contentPart": ["Page"], "place": "-" }] }""", null)]
    [InlineData("""{ "HtmlField": [{ "place": "Content:5" }] }""", null)]
    [InlineData("""{ "HtmlField": [{ "differentiator": "Page-Body", "place": "Content:5" }] }""", null)]
    [InlineData("""{ "HtmlField": [{ "differentiator": "Page-Lead", "place": "Content:5" }] }""", "Page.Body (HtmlField)")]
    public void A_forgotten_field_is_told(string? placement, string? fault)
        => Assert.Equal(fault is null ? [] : [fault], Unplaced([typeof(Page)], placement is null ? null : JsonNode.Parse(placement)!.AsObject()));

    private static IEnumerable<string> Unplaced(IEnumerable<Type> types, JsonObject? placement) =>
        from part in types
        where part.IsSubclassOf(typeof(ContentPart)) && !part.IsAbstract
        from field in part.GetProperties()
        where field.PropertyType.IsSubclassOf(typeof(ContentField))
        where !Rules(placement, field.PropertyType.Name).Any(rule => Holds(rule, part.Name, field.Name))
        select $"{part.Name}.{field.Name} ({field.PropertyType.Name})";

    private static IEnumerable<JsonObject> Rules(JsonObject? placement, string fieldType) => placement?[fieldType] is JsonArray rules ? rules.OfType<JsonObject>() : [];

    private static bool Holds(JsonObject rule, string part, string field)
        => (rule["contentPart"] is not { } parts || (parts as JsonArray)?.Any(name => (string?)name == part) == true || (parts as JsonValue)?.ToString() == part)
            && (rule["differentiator"] is not { } differentiator || (string?)differentiator == $"{part}-{field}");

    private static JsonObject? Placement(Assembly module)
    {
        using var stream = module.GetManifestResourceStream("placement.json");
        return stream is null ? null : JsonNode.Parse(stream)!.AsObject();
    }
}
