using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace Verger.Engine.Content.Items;

/// <summary>The JSON of items, compared and copied.</summary>
internal static class ItemJson
{
    public static JsonObject Of(ContentItem item) => (JsonObject)(object)item.Content;

    /// <summary>Whether writing the second item's content over the first would change nothing.</summary>
    public static bool Holds(ContentItem stored, ContentItem other)
        => stored.ContentType == other.ContentType
            && (other.DisplayText is null || other.DisplayText == stored.DisplayText)
            && (other.Owner is null || other.Owner == stored.Owner)
            && (other.Author is null || other.Author == stored.Author)
            && Holds(Of(stored), Of(other));

    private static bool Holds(JsonNode? stored, JsonNode? other)
    {
        if (stored is not JsonObject known || other is not JsonObject properties)
            return JsonNode.DeepEquals(stored, other);

        foreach (var (name, value) in properties)
        {
            if (!known.TryGetPropertyValue(name, out var there) ? !IsNothing(value) : !Holds(there, value))
                return false;
        }

        return true;
    }

    private static bool IsNothing(JsonNode? value) => value is null or JsonObject { Count: 0 };
}
