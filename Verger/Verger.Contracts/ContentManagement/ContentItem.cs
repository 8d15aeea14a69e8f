using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>
/// One version of a piece of content. The versions of an item share their <see cref="ContentItemId"/>;
/// at most one of them is <see cref="Published"/> and, until it is removed, exactly one is <see cref="Latest"/>.
/// Dates are UTC.
/// </summary>
[JsonConverter(typeof(ContentItemConverter))]
public class ContentItem : ContentElement
{
    private readonly ItemText? _text;

    public ContentItem() => ContentItem = this;

    /// <summary>An item whose parts are still text.</summary>
    internal ContentItem(ItemText text)
        : this() => _text = text;

    /// <summary>The identifier of the stored document; 0 until it is saved. Not part of the item's JSON.</summary>
    public long Id { get; set; }

    /// <summary>What all versions share: 26 lower-case characters.</summary>
    public string ContentItemId { get; set; } = null!;

    /// <summary>The identifier of this version: 26 lower-case characters.</summary>
    public string ContentItemVersionId { get; set; } = null!;

    public string ContentType { get; set; } = null!;

    /// <summary>Whether this is the version that visitors see.</summary>
    public bool Published { get; set; }

    /// <summary>Whether this is the version that editors see.</summary>
    public bool Latest { get; set; }

    /// <summary>When this version was last changed.</summary>
    public DateTime? ModifiedUtc { get; set; }

    /// <summary>When the content was last published; a draft made from what is published keeps the date, unpublishing clears it.</summary>
    public DateTime? PublishedUtc { get; set; }

    /// <summary>When the first version of the item was created.</summary>
    public DateTime? CreatedUtc { get; set; }

    /// <summary>The user id of the item's owner.</summary>
    public string? Owner { get; set; }

    /// <summary>The user name of who wrote this version.</summary>
    public string? Author { get; set; }

    /// <summary>What lists call the item; set by a part such as the title.</summary>
    public string? DisplayText { get; set; }

    /// <summary>What the parts can be read from, as long as nobody has asked for their JSON, in which they may have been changed.</summary>
    [JsonIgnore]
    internal ItemText? UnreadText => HasData ? null : _text;

    public override string ToString() => string.IsNullOrWhiteSpace(DisplayText) ? $"{ContentType} ({ContentItemId})" : DisplayText;

    internal override JsonObject ReadData() => _text?.ToJson() ?? new JsonObject(JOptions.Node);

    internal override bool HasUnread(string name) => _text?.Has(name) == true;
}
