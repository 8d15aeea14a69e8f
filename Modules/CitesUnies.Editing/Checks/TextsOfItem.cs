using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using CitesUnies.Editing.Rules;
using OrchardCore.ContentManagement.Metadata.Models;

namespace CitesUnies.Editing.Checks;

/// <summary>What people wrote in the parts and fields of an item.</summary>
internal static class TextsOfItem
{
    private static readonly string[] _written = ["Text", "Html", "Values", "MediaTexts"];

    /// <summary>Points at every word that a wrong encoding damaged, and says what it probably was.</summary>
    public static void CheckEncoding(ContentTypeDefinition type, RuleContext context)
    {
        foreach (var (key, text) in Of(type, context))
        {
            foreach (var (word, repair) in EncodingDebris.In(WebUtility.HtmlDecode(text)))
            {
                context.Fault(key, $"« {word} » est abîmé par un mauvais encodage{(repair is null ? "" : $" : sans doute « {repair} »")}.");
            }
        }
    }

    private static IEnumerable<(string Key, string Text)> Of(ContentTypeDefinition type, RuleContext context)
    {
        var item = JObject.FromObject(context.ContentItem);
        foreach (var part in type.Parts)
        {
            var fields = part.PartDefinition.Fields.ToDictionary(field => field.Name, field => field.FieldDefinition.Name);
            foreach (var (name, value) in item?[part.Name] as JsonObject ?? [])
            {
                var key = fields.TryGetValue(name, out var field) ? FieldKey.Of(part.Name, name, field) : $"{part.Name}.{name}";
                foreach (var text in Strings(value))
                {
                    yield return (key, text);
                }
            }
        }
    }

    private static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
        JsonObject field => _written.SelectMany(name => field[name] is JsonArray list ? list.SelectMany(Strings) : Strings(field[name])),
        _ => [],
    };
}
