using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Builders;

namespace OrchardCore.ContentManagement;

/// <summary>
/// Reading and writing the typed pieces of a content element. A piece is read once and kept; changing it changes
/// the stored JSON only through <c>Apply</c> or <c>Alter</c>.
/// </summary>
public static class ContentExtensions
{
    /// <summary>The piece of that name, null when the element has none.</summary>
    public static TElement? Get<TElement>(this ContentElement contentElement, string name) where TElement : ContentElement
        => (TElement?)contentElement.Get(typeof(TElement), name);

    /// <inheritdoc cref="Get{TElement}(ContentElement, string)"/>
    /// <exception cref="JsonException">The stored JSON does not fit the type.</exception>
    public static ContentElement? Get(this ContentElement contentElement, Type contentElementType, string name)
    {
        if (contentElement.Elements.TryGetValue(name, out var known) && contentElementType.IsInstanceOfType(known))
            return known;

        if ((contentElement as ContentItem)?.UnreadText is { } text)
            return ElementJson.Read(contentElement, contentElementType, name, text);

        if (!contentElement.Has(name) || contentElement.Data[name] is not JsonObject data)
            return null;

        var element = ElementJson.Read(contentElementType, data);
        ElementJson.Attach(contentElement, name, element, data);
        return element;
    }

    /// <summary>Whether the element has a piece named as the type.</summary>
    public static bool Has<TElement>(this ContentElement contentElement) where TElement : ContentElement
        => contentElement.Has(typeof(TElement).Name);

    /// <summary>The piece of that name; an empty one is put in when there is none.</summary>
    public static TElement GetOrCreate<TElement>(this ContentElement contentElement, string name)
        where TElement : ContentElement, new()
    {
        if (contentElement.Get<TElement>(name) is { } existing)
            return existing;

        var element = new TElement();
        contentElement.Weld(name, element);
        return element;
    }

    /// <summary>Puts a piece in under a name, unless the element's JSON has one already.</summary>
    public static ContentElement Weld(this ContentElement contentElement, string name, ContentElement element)
    {
        if (!contentElement.Has(name))
            ElementJson.Write(contentElement, name, element, ContentBuilderSettings.IgnoreDefaultValuesSerializer);

        return contentElement;
    }

    /// <summary>Changes the piece of that name, created when missing, and writes it to the JSON.</summary>
    public static ContentElement Alter<TElement>(this ContentElement contentElement, string name, Action<TElement> action)
        where TElement : ContentElement, new()
    {
        var element = contentElement.GetOrCreate<TElement>(name);
        action(element);
        return contentElement.Apply(name, element);
    }

    /// <inheritdoc cref="Alter{TElement}(ContentElement, string, Action{TElement})"/>
    public static async Task<ContentElement> AlterAsync<TElement>(this ContentElement contentElement, string name, Func<TElement, Task> action)
        where TElement : ContentElement, new()
    {
        var element = contentElement.GetOrCreate<TElement>(name);
        await action(element);
        return contentElement.Apply(name, element);
    }

    /// <summary>
    /// Writes the piece over the JSON of that name: its properties take the place of those there, nulls and arrays included;
    /// what is not a property of its class (the fields of a part) stays.
    /// </summary>
    public static ContentElement Apply(this ContentElement contentElement, string name, ContentElement element)
    {
        ElementJson.Write(contentElement, name, element, JOptions.Default);
        return contentElement;
    }

    /// <summary>Writes a part over the JSON of the item that it belongs to, under the name of its class.</summary>
    public static void Apply(this ContentPart part) => part.ContentItem.Apply(part.GetType().Name, part);

    /// <summary>Writes all of the other element's JSON over this one's.</summary>
    public static ContentElement Apply(this ContentElement contentElement, ContentElement element)
    {
        contentElement.Data.Merge(element.Data, ContentBuilderSettings.JsonMergeSettings);
        contentElement.Elements.Clear();
        return contentElement;
    }

    /// <summary>Takes out the piece of that name.</summary>
    public static ContentElement Remove(this ContentElement contentElement, string name)
    {
        contentElement.Data.Remove(name);
        contentElement.Elements.Remove(name);
        return contentElement;
    }

    /// <summary>The pieces read so far that are of that type.</summary>
    public static IEnumerable<TElement> OfType<TElement>(this ContentElement contentElement) where TElement : ContentElement
        => contentElement.Elements.Values.OfType<TElement>();

    /// <summary>Whether this is the published version.</summary>
    public static bool IsPublished(this IContent content) => content.ContentItem is { Published: true };

    /// <summary>Whether the item has a version that is newer than what is published.</summary>
    public static bool HasDraft(this IContent content)
        => content.ContentItem is { } item && ((!item.Published && item.Latest) || (item.Published && !item.Latest));
}
