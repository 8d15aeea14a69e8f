using System.Text.Json;
using System.Text.Json.Nodes;
using CitesUnies.Editing.Checks;
using CitesUnies.Editing.Rules;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace CitesUnies.Editing.Services;

/// <summary>
/// Tells which fields are empty although their settings say <c>Required</c>. Orchard looks at that setting in its editors, and at import for some fields
/// only; here it holds for all that the portal uses.
/// </summary>
internal static class RequiredFields
{
    private static readonly string[] _values = ["Text", "Html", "Url", "Values", "Value", "TermContentItemIds", "Paths", "ContentItemIds", "UserIds"];

    public static void Check(ContentTypeDefinition type, RuleContext context)
    {
        var item = JObject.FromObject(context.ContentItem);
        foreach (var part in type.Parts)
        {
            foreach (var field in part.PartDefinition.Fields)
            {
                if (IsRequired(field) && !HasValue(item?[part.Name]?[field.Name] as JsonObject))
                {
                    context.Missing(FieldKey.Of(part.Name, field.Name, field.FieldDefinition.Name), $"« {field.DisplayName()} » est à remplir.");
                }
            }
        }
    }

    // Whatever the field, its settings stand under the name of its class.
    private static bool IsRequired(ContentPartFieldDefinition field)
        => field.Settings[field.FieldDefinition.Name + "Settings"] is JsonObject settings
            && settings["Required"] is JsonValue required
            && required.GetValueKind() == JsonValueKind.True;

    private static bool HasValue(JsonObject? field) => field is not null && _values.Any(name => field[name] is { } value && IsFilled(name, value));

    private static bool IsFilled(string name, JsonNode value)
    {
        if (value is JsonArray list)
        {
            return list.Any(entry => entry is not null && IsFilled(name, entry));
        }

        return value.GetValueKind() != JsonValueKind.String
            || !(name == "Html" ? RichText.IsEmpty(value.GetValue<string>()) : string.IsNullOrWhiteSpace(value.GetValue<string>()));
    }
}
