using System.Text.Json;

namespace Portability.Tests.Names;

/// <summary>Reads the names that a recipe uses: steps, features, themes, permissions, content types, parts, fields, filters.</summary>
internal static class RecipeReader
{
    private static readonly JsonDocumentOptions s_options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly HashSet<string> s_itemProperties =
    [
        "ContentItemId", "ContentItemVersionId", "ContentType", "DisplayText", "Latest", "Published",
        "ModifiedUtc", "PublishedUtc", "CreatedUtc", "Owner", "Author",
    ];

    public static IReadOnlyList<NameUse> Read(string json, string where)
    {
        using var document = JsonDocument.Parse(json, s_options);
        return [.. Steps(document.RootElement).SelectMany(step => Step(step, where)).Concat(Texts(document.RootElement).SelectMany(text => LiquidReader.Read(text, where)))];
    }

    private static JsonElement.ArrayEnumerator Steps(JsonElement root) => Array(root, "steps");

    private static IEnumerable<NameUse> Step(JsonElement step, string where)
    {
        var name = Text(step, "name");
        yield return new NameUse(NameKinds.RecipeSteps, name, where);

        var uses = name.ToLowerInvariant() switch
        {
            "feature" => Array(step, "enable").Concat(Array(step, "disable")).Select(id => new NameUse(NameKinds.Features, id.GetString()!, where)),
            "themes" => new[] { Text(step, "site"), Text(step, "admin") }.Where(id => id.Length > 0).Select(id => new NameUse(NameKinds.Themes, id, where)),
            "roles" => Array(step, "Roles").SelectMany(role => Array(role, "Permissions")).Select(permission => new NameUse(NameKinds.Permissions, permission.GetString()!, where)),
            "content" => Array(step, "data").SelectMany(item => Item(item, where)),
            "contentdefinition" => Definitions(step, where),
            _ => [],
        };
        foreach (var use in uses)
            yield return use;
    }

    /// <summary>A content item and those that it contains: whatever is not one of its own properties is a part.</summary>
    private static IEnumerable<NameUse> Item(JsonElement item, string where)
    {
        yield return new NameUse(NameKinds.ContentTypes, Text(item, "ContentType"), where);
        foreach (var part in item.EnumerateObject().Where(property => !s_itemProperties.Contains(property.Name)))
        {
            yield return new NameUse(NameKinds.Parts, part.Name, where);
            foreach (var use in Contained(part.Value).SelectMany(contained => Item(contained, where)))
                yield return use;
        }
    }

    private static IEnumerable<JsonElement> Contained(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("ContentType", out _) && element.TryGetProperty("ContentItemId", out _) => [element],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Contained(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Contained),
        _ => [],
    };

    private static IEnumerable<NameUse> Definitions(JsonElement step, string where) =>
        Array(step, "ContentTypes").SelectMany(type => Array(type, "ContentTypePartDefinitionRecords"))
            .Select(part => new NameUse(NameKinds.Parts, Text(part, "PartName"), where))
            .Concat(Array(step, "ContentParts").SelectMany(part => Array(part, "ContentPartFieldDefinitionRecords"))
                .Select(field => new NameUse(NameKinds.Fields, Text(field, "FieldName"), where)));

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        _ => [],
    };

    private static JsonElement.ArrayEnumerator Array(JsonElement element, string name) =>
        element.EnumerateObject().FirstOrDefault(property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value is { ValueKind: JsonValueKind.Array } array
            ? array.EnumerateArray()
            : default;

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
