using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Settings;
using OrchardCore.ContentManagement.Metadata.Builders;

namespace OrchardCore.ContentManagement;

/// <summary>Reading and writing the parts of a content item, each under the name of its class.</summary>
public static class ContentItemExtensions
{
    /// <summary>The part, null when the item has none of that type.</summary>
    public static TPart? As<TPart>(this ContentItem contentItem) where TPart : ContentPart
        => contentItem.Get<TPart>(typeof(TPart).Name);

    public static bool TryGet<TPart>(this ContentItem contentItem, [NotNullWhen(true)] out TPart? part) where TPart : ContentPart
        => contentItem.TryGet(typeof(TPart).Name, out part);

    public static bool TryGet<TElement>(this ContentItem contentItem, string name, [NotNullWhen(true)] out TElement? element)
        where TElement : ContentElement
        => (element = contentItem.Get<TElement>(name)) is not null;

    public static bool TryGet(this ContentItem contentItem, Type contentElementType, string name, [NotNullWhen(true)] out ContentElement? element)
        => (element = contentItem.Get(contentElementType, name)) is not null;

    /// <summary>The part; an empty one is put in when there is none.</summary>
    public static TPart GetOrCreate<TPart>(this ContentItem contentItem) where TPart : ContentPart, new()
        => contentItem.GetOrCreate<TPart>(typeof(TPart).Name);

    /// <summary>Puts the part in, unless the item has one.</summary>
    public static ContentItem Weld<TPart>(this ContentItem contentItem, TPart part) where TPart : ContentPart
        => (ContentItem)contentItem.Weld(typeof(TPart).Name, part);

    /// <inheritdoc cref="ContentExtensions.Apply(ContentElement, string, ContentElement)"/>
    public static ContentItem Apply<TPart>(this ContentItem contentItem, TPart part) where TPart : ContentPart
        => (ContentItem)contentItem.Apply(typeof(TPart).Name, part);

    /// <inheritdoc cref="ContentExtensions.Alter{TElement}(ContentElement, string, Action{TElement})"/>
    public static ContentItem Alter<TPart>(this ContentItem contentItem, Action<TPart> action) where TPart : ContentPart, new()
        => (ContentItem)contentItem.Alter(typeof(TPart).Name, action);

    /// <inheritdoc cref="ContentExtensions.Alter{TElement}(ContentElement, string, Action{TElement})"/>
    public static async Task<ContentItem> AlterAsync<TPart>(this ContentItem contentItem, Func<TPart, Task> action) where TPart : ContentPart, new()
        => (ContentItem)await contentItem.AlterAsync(typeof(TPart).Name, action);

    /// <summary>Takes the part out.</summary>
    public static void Remove<TPart>(this ContentItem contentItem) where TPart : ContentPart => contentItem.Remove(typeof(TPart).Name);

    /// <summary>
    /// Writes the properties of an object over the item: parts into its JSON, a display text, owner or author onto the item.
    /// What identifies the item and its state is not taken over.
    /// </summary>
    public static ContentItem Merge(this ContentItem contentItem, object properties, JsonMergeSettings? settings = null)
    {
        var changes = JObject.FromObject(properties).Clone() ?? [];
        foreach (var name in Identity)
            changes.Remove(name);

        if (changes.Remove(nameof(ContentItem.DisplayText), out var text))
            contentItem.DisplayText = text?.GetValue<string>();
        if (changes.Remove(nameof(ContentItem.Owner), out var owner))
            contentItem.Owner = owner?.GetValue<string>();
        if (changes.Remove(nameof(ContentItem.Author), out var author))
            contentItem.Author = author?.GetValue<string>();

        contentItem.Data.Merge(changes, settings ?? ContentBuilderSettings.JsonMergeSettings);
        contentItem.Elements.Clear();
        return contentItem;
    }

    /// <summary>A copy that shares nothing with the item, its identifiers and state included; the copy is not stored.</summary>
    public static ContentItem Clone(this ContentItem contentItem) => new()
    {
        ContentItemId = contentItem.ContentItemId,
        ContentItemVersionId = contentItem.ContentItemVersionId,
        ContentType = contentItem.ContentType,
        DisplayText = contentItem.DisplayText,
        Latest = contentItem.Latest,
        Published = contentItem.Published,
        ModifiedUtc = contentItem.ModifiedUtc,
        PublishedUtc = contentItem.PublishedUtc,
        CreatedUtc = contentItem.CreatedUtc,
        Owner = contentItem.Owner,
        Author = contentItem.Author,
        Data = (JsonObject)contentItem.Data.DeepClone(),
    };

    private static readonly string[] Identity =
    [
        nameof(ContentItem.Id), nameof(ContentItem.ContentItemId), nameof(ContentItem.ContentItemVersionId), nameof(ContentItem.ContentType),
        nameof(ContentItem.Latest), nameof(ContentItem.Published), nameof(ContentItem.ModifiedUtc), nameof(ContentItem.PublishedUtc),
        nameof(ContentItem.CreatedUtc),
    ];
}
