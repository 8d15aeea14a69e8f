using OrchardCore.ContentManagement;

namespace Verger.Content.Definitions;

/// <summary>What a pattern in the settings of a part sees as <c>Model</c>.</summary>
internal static class ExpressionModel
{
    /// <summary>The item, and the part under its own name.</summary>
    public static IReadOnlyDictionary<string, object?> Of(ContentItem contentItem, string partName, ContentPart part) =>
        new Dictionary<string, object?> { ["ContentItem"] = contentItem, [partName] = part };
}
